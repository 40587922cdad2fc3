/** A lease in the store, so that one instance at a time does what need not be done by all. */
@NullMarked
package se.medborgarlofte.eventing.lease;

import org.jspecify.annotations.NullMarked;
