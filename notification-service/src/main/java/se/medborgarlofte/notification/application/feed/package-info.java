/** What agencies and those who look after them can do with the feed. */
@NullMarked
package se.medborgarlofte.notification.application.feed;

import org.jspecify.annotations.NullMarked;
