package se.medborgarlofte.pledge.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What shows that something was done in an activity.
 *
 * @param count how many times it was done, of the times that were planned
 * @param reference where it is kept, such as a case number; nothing personal
 */
public record Evidence(
        String id,
        String activityKey,
        Kind kind,
        LocalDate on,
        int count,
        String note,
        @Nullable String reference,
        String recordedBy,
        Instant recordedAt) {

    /** What it is. */
    public enum Kind {
        MINUTES,
        DECISION,
        REPORT,
        LOG,
        STATISTICS,
        OTHER
    }
}
