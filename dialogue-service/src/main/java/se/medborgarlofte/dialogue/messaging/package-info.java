/** The dialogue's events in the words of the contracts, and what it does when others tell of theirs. */
@NullMarked
package se.medborgarlofte.dialogue.messaging;

import org.jspecify.annotations.NullMarked;
