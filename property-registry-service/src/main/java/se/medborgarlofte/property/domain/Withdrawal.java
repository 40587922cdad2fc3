package se.medborgarlofte.property.domain;

import java.time.Instant;

/** Somebody no longer looks for a stolen thing: who said so, why and when. */
public record Withdrawal(String itemId, Reason reason, String personId, Instant at) {

    /** Why a thing is no longer looked for. */
    public enum Reason {
        /** The owner has found it themselves. */
        FOUND_AGAIN,
        /** It never was stolen. */
        REPORTED_BY_MISTAKE,
        /** It came back in another way, for instance handed in or returned by the police. */
        RECOVERED;

        /** What the thing is from then on. */
        public Standing standing() {
            return switch (this) {
                case FOUND_AGAIN, RECOVERED -> Standing.RECOVERED;
                case REPORTED_BY_MISTAKE -> Standing.WITHDRAWN;
            };
        }
    }
}
