package se.medborgarlofte.property.domain;

import java.time.Instant;

/** A thing is no longer its owner's to look after; its entry stays. */
public record ItemClosing(Reason reason, Instant at) {

    /** Why. */
    public enum Reason {
        SOLD,
        LOST,
        DISCARDED,
        ENTERED_BY_MISTAKE
    }
}
