/** The feed over HTTP. */
@NullMarked
package se.medborgarlofte.notification.web.feed;

import org.jspecify.annotations.NullMarked;
