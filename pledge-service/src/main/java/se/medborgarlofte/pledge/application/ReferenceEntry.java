package se.medborgarlofte.pledge.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of reference data.
 *
 * @param code a string, never a number: 0114 begins with a nought
 * @param parent the county of a municipality, the covered area of a coverage, the category of a crime type
 * @param validFrom the first day it holds
 * @param validTo the last day it holds
 */
public record ReferenceEntry(
        ReferenceKind kind,
        String code,
        @Nullable String parent,
        String nameSv,
        String nameEn,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Integer inhabitants) {

    /** What names the row; a coverage is named by both its ends and its first day. */
    public String id() {
        return kind == ReferenceKind.POLICE_COVERAGE
                ? kind + ":" + code + ":" + parent + ":" + validFrom
                : kind + ":" + code;
    }
}
