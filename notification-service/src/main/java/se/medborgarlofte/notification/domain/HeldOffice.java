package se.medborgarlofte.notification.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An office that somebody holds.
 *
 * @param areas municipality codes, or {@value #EVERYWHERE} alone for every area
 * @param from the first day
 * @param to the last day; null when no end is set
 */
public record HeldOffice(
        Office office,
        Set<String> areas,
        LocalDate from,
        @Nullable LocalDate to) {

    public static final String EVERYWHERE = "*";

    public HeldOffice {
        areas = Set.copyOf(areas);
    }

    /** Whether it is held in the area on that day. */
    public boolean is(Office wanted, String area, LocalDate day) {
        return office == wanted
                && (areas.contains(EVERYWHERE) || areas.contains(area))
                && !day.isBefore(from)
                && (to == null || !day.isAfter(to));
    }
}
