package se.medborgarlofte.pledge.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an import has come.
 *
 * @param total rows of the file, without its first line
 * @param done rows that were looked at
 * @param refused the first rows that were refused, each with its line, column and reason
 * @param refusedInAll how many were refused
 */
public record ImportStatus(
        String id,
        ImportKind kind,
        @Nullable String municipalityCode,
        String source,
        LocalDate asOf,
        int total,
        int done,
        int refusedInAll,
        List<RefusedRow> refused) {

    /**
     * A row that was refused; the others are kept.
     *
     * @param line its number in the file, from 2
     * @param code why, as the texts of problems name it
     */
    public record RefusedRow(int line, String column, String code) {}

    /** Whether every row was looked at. */
    public boolean finished() {
        return done == total;
    }
}
