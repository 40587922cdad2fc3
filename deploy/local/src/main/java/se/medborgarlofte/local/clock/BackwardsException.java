package se.medborgarlofte.local.clock;

import java.time.Instant;

/** Business time was to go back, which would undo the order in which things happened. */
public final class BackwardsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    BackwardsException(Instant now, Instant wanted) {
        super("Business time is already %s; it cannot go back to %s. Only 'reset' goes back, to real time."
                .formatted(SwedishTime.show(now), SwedishTime.show(wanted)));
    }
}
