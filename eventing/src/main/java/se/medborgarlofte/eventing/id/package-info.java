/** Identifiers: time-ordered and name-based UUIDs. */
@NullMarked
package se.medborgarlofte.eventing.id;

import org.jspecify.annotations.NullMarked;
