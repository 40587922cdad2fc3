/** Delivers events to agencies' endpoints over HTTP, signed, guarded and in order. */
@NullMarked
package se.medborgarlofte.notification.webhook;

import org.jspecify.annotations.NullMarked;
