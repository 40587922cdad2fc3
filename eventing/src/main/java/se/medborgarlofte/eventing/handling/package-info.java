/** Receives events and hands them to handlers that bear duplicates, any order and late replays. */
@NullMarked
package se.medborgarlofte.eventing.handling;

import org.jspecify.annotations.NullMarked;
