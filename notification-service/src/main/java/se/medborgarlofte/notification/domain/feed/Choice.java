package se.medborgarlofte.notification.domain.feed;

import java.util.Set;

/**
 * Types and areas, as an agency may or wants to learn them.
 *
 * @param types {@code context.type}, or {@value #ALL} alone
 * @param areas municipality codes, or {@value #ALL} alone
 */
public record Choice(Set<String> types, Set<String> areas) {

    /** Stands for all. */
    public static final String ALL = "*";

    public Choice {
        types = Set.copyOf(types);
        areas = Set.copyOf(areas);
    }

    /** Retractions belong to whatever they retract and are never chosen away. */
    public boolean includes(FeedItem item) {
        return (has(types, item.name()) || item.type().equals(FeedItem.RETRACTED))
                && item.area().map(area -> has(areas, area)).orElse(true);
    }

    /** Whether everything of the other is in this one. */
    public boolean covers(Choice other) {
        return covers(types, other.types) && covers(areas, other.areas);
    }

    private static boolean covers(Set<String> all, Set<String> some) {
        return all.contains(ALL) || all.containsAll(some);
    }

    private static boolean has(Set<String> chosen, String one) {
        return chosen.contains(ALL) || chosen.contains(one);
    }
}
