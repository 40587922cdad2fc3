package se.medborgarlofte.dialogue.domain;

import java.time.Instant;

/**
 * An authority's promise that a person comes.
 *
 * @param personId who comes
 * @param confirmedBy who promised it: the same person or a colleague
 * @param booking under which name the person's time is booked
 */
public record Confirmation(Party party, String personId, String confirmedBy, String booking, Instant at) {}
