/** Tells people and associations what happened, and knows whether they were told. */
@NullMarked
package se.medborgarlofte.notification;

import org.jspecify.annotations.NullMarked;
