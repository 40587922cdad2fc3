/** Hands messages to the mail server, patiently, and recognises its answers. */
@NullMarked
package se.medborgarlofte.notification.delivery;

import org.jspecify.annotations.NullMarked;
