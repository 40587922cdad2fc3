package se.medborgarlofte.property.domain;

import java.time.Period;
import java.util.Optional;

/** How far the reading of a marking has come. */
public enum ReadingStage {
    DETECTED,
    SAMPLED,
    SENT,
    ANSWERED,
    KIT_KNOWN,
    OWNER_KNOWN,
    UNKNOWN;

    /** Within which time the next step is expected of a person; nothing when none is. */
    public Optional<Period> deadline() {
        return switch (this) {
            case DETECTED -> Optional.of(Period.ofDays(7));
            case SAMPLED -> Optional.of(Period.ofDays(3));
            case SENT -> Optional.of(Period.ofDays(21));
            case ANSWERED, KIT_KNOWN, OWNER_KNOWN, UNKNOWN -> Optional.empty();
        };
    }
}
