package se.medborgarlofte.dialogue.domain;

import java.time.Instant;

/**
 * An authority's promise that a person comes.
 *
 * @param seat who comes
 * @param confirmedBy who promised it: the same person or a colleague
 */
public record Confirmation(Seat seat, String confirmedBy, Instant at) {

    public Party party() {
        return seat.party();
    }

    public String personId() {
        return seat.personId();
    }
}
