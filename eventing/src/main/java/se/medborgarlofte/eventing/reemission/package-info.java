/** Re-emits every aggregate's current state for a new consumer or a rebuild. */
@NullMarked
package se.medborgarlofte.eventing.reemission;

import org.jspecify.annotations.NullMarked;
