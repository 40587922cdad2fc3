/** Takes what the services tell agencies into the feed. */
@NullMarked
package se.medborgarlofte.notification.messaging.feed;

import org.jspecify.annotations.NullMarked;
