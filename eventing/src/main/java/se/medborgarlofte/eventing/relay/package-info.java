/** The only publisher: takes waiting events from the stored aggregates to the broker, in order, at least once. */
@NullMarked
package se.medborgarlofte.eventing.relay;

import org.jspecify.annotations.NullMarked;
