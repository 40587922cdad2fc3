package se.medborgarlofte.http;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One role that somebody holds in an organisation, for some areas and some time.
 *
 * @param organisation the organisation that gave the role, for instance {@code police-south} or a municipality code
 * @param areas municipality codes, or {@value #EVERYWHERE} alone for every area
 * @param validFrom the first day the role may be used
 * @param validTo the last day the role may be used; absent when no end is set
 */
public record Assignment(
        Role role,
        String organisation,
        Set<String> areas,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** The area that stands for all areas. */
    public static final String EVERYWHERE = "*";

    public Assignment {
        areas = Set.copyOf(areas);
    }

    /** A role without an end, valid since long ago. */
    public static Assignment of(Role role, String organisation, String... areas) {
        return new Assignment(role, organisation, Set.of(areas), LocalDate.EPOCH, null);
    }

    boolean covers(String area) {
        return areas.contains(EVERYWHERE) || areas.contains(area);
    }

    boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
