/** Pushes messages to browsers, encrypted, through the push services of their makers. */
@NullMarked
package se.medborgarlofte.notification.push;

import org.jspecify.annotations.NullMarked;
