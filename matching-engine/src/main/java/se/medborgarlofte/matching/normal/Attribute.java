package se.medborgarlofte.matching.normal;

import java.util.Set;
import java.util.TreeSet;

/**
 * One property of a thing, such as its brand; the empty value is not known.
 *
 * @param families what it shares with values that are near it
 * @param stated whether it stood in a field of its own; what was read out of running text may be about something else
 */
public record Attribute(String value, Set<String> families, boolean stated) {

    public static final Attribute UNKNOWN = new Attribute("", Set.of(), false);

    public Attribute {
        families = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(families));
    }

    public boolean known() {
        return !value.isEmpty();
    }
}
