package se.medborgarlofte.pledge.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A content that was, or is, in force. Inhabitants can read all of them, and what changed.
 *
 * @param number from 1
 * @param note why it came, in both languages; absent for the first
 */
public record ContentVersion(
        int number,
        Origin origin,
        int contentRevision,
        PledgeContent content,
        @Nullable Bilingual note,
        LocalDate inForceFrom,
        Instant at) {

    /** How a version came to be. */
    public enum Origin {
        FIRST,
        ERRATUM,
        EXTENSION,
        REVISION
    }
}
