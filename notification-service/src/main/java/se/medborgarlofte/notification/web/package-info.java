/** The HTTP API: one's own contact details and the history of messages. */
@NullMarked
package se.medborgarlofte.notification.web;

import org.jspecify.annotations.NullMarked;
