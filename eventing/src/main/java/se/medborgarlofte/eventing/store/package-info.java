/** Aggregates as they are stored: state, version and waiting events in one document, saved with one conditional write. */
@NullMarked
package se.medborgarlofte.eventing.store;

import org.jspecify.annotations.NullMarked;
