package se.medborgarlofte.pledge.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What shows that something was done in an activity.
 *
 * @param count how many times it was done, of the times that were planned
 * @param reference where it is kept, such as a case number; nothing personal
 * @param classification who may see what it says; INTERNAL when nobody said. How many times something was done counts
 *     for everybody all the same
 * @param origin whose information it is; what is restricted is for this party alone
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
        Instant recordedAt,
        PictureInput.@Nullable Classification classification,
        @Nullable Party origin) {

    /** The same for whoever takes part: neither for everybody nor for one party alone. */
    public static Evidence shared(
            String id,
            String activityKey,
            Kind kind,
            LocalDate on,
            int count,
            String note,
            @Nullable String reference,
            String recordedBy,
            Instant recordedAt) {
        return new Evidence(id, activityKey, kind, on, count, note, reference, recordedBy, recordedAt, null, null);
    }

    /** What it is. */
    public enum Kind {
        MINUTES,
        DECISION,
        REPORT,
        LOG,
        STATISTICS,
        OTHER
    }

    /** Who may see what it says. */
    public PictureInput.Classification classified() {
        return classification == null ? PictureInput.Classification.INTERNAL : classification;
    }

    /** Whether an audience may see it. What it may not see is not there. */
    public boolean visibleTo(Audience audience) {
        return switch (audience) {
            case PUBLIC -> classified() == PictureInput.Classification.PUBLIC;
            case PARTNERS -> shared() || origin == Party.MUNICIPALITY;
            case POLICE -> shared() || origin == Party.POLICE;
        };
    }

    private boolean shared() {
        return classified() != PictureInput.Classification.RESTRICTED;
    }
}
