package se.medborgarlofte.property.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person's word that a confirmed match is wrong; the note never leaves the registry. */
public record Reversal(
        String personId, Reason reason, @Nullable String note, Instant at) {

    /** Why a confirmed match is reversed. */
    public enum Reason {
        DIFFERENT_THING,
        OTHER_OWNER,
        MISTAKE_IN_HANDLING,
        OTHER
    }
}
