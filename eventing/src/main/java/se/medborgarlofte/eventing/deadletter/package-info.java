/** What could not be handled: kept, shown, replayed to one handler, or discarded with a reason. */
@NullMarked
package se.medborgarlofte.eventing.deadletter;

import org.jspecify.annotations.NullMarked;
