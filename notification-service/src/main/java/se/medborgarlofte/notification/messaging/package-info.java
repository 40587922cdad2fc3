/** Events in, which order messages, and events out, which say what became of them. */
@NullMarked
package se.medborgarlofte.notification.messaging;

import org.jspecify.annotations.NullMarked;
