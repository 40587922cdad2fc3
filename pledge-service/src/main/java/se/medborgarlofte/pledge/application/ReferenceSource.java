package se.medborgarlofte.pledge.application;

import java.time.LocalDate;

/**
 * Where a row comes from.
 *
 * @param name whoever states it
 * @param asOf the day it was stated for
 * @param importId the import that brought it
 */
public record ReferenceSource(String name, LocalDate asOf, String importId) {

    /** A row with its source. */
    public record Sourced(ReferenceEntry entry, ReferenceSource source) {}
}
