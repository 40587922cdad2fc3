package se.medborgarlofte.pledge.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An import as somebody asks for it.
 *
 * @param municipalityCode the area that the rows are about; absent for the whole country
 * @param source whoever states the figures
 * @param asOf the day they were stated for
 * @param csv the file, its first line naming the columns
 */
public record ImportOrder(
        ImportKind kind, @Nullable String municipalityCode, String source, LocalDate asOf, String csv) {}
