package se.medborgarlofte.matching.normal;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One property of a thing, such as its brand; the empty value is not known.
 *
 * @param families itself, and what it shares with values that are near it
 * @param stated whether it stood in a field of its own; what was read out of running text may be about something else
 */
public record Attribute(String value, Set<String> families, boolean stated) {

    public static final Attribute UNKNOWN = new Attribute("", Set.of(), false);

    public Attribute {
        boolean others = families.size() > 1 || (families.size() == 1 && !families.contains(value));
        families = others ? sortedWith(value, families) : value.isEmpty() ? Set.of() : Set.of(value);
    }

    /** In one order always, since digests are made of it. */
    private static Set<String> sortedWith(String value, Set<String> families) {
        SortedSet<String> all = new TreeSet<>(families);
        all.add(value);
        return Collections.unmodifiableSortedSet(all);
    }

    public boolean known() {
        return !value.isEmpty();
    }
}
