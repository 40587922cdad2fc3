package se.medborgarlofte.notification.domain;

import java.time.Instant;

/**
 * What a provider says became of a message it had accepted.
 *
 * @param at when it happened, by the provider's clock
 */
public record Receipt(Outcome outcome, Instant at) {

    /** What became of it. */
    public enum Outcome {
        DELIVERED,
        NOT_DELIVERED
    }
}
