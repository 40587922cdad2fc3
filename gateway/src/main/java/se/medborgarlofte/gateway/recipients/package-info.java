/** Tells the notification service where a person who signs in can be reached. */
@NullMarked
package se.medborgarlofte.gateway.recipients;

import org.jspecify.annotations.NullMarked;
