package se.medborgarlofte.matching;

import java.util.Set;
import se.medborgarlofte.matching.choice.Twins;

/**
 * What is known beside the descriptions.
 *
 * @param matchedGroups groups on the other side of which a thing is matched with one of the question's group already
 * @param excluded ids on the other side that cannot be it, for instance because that pair was refused
 * @param twins when two candidates are one and the same
 */
public record Context(Set<String> matchedGroups, Set<String> excluded, Twins twins) {

    public static final Context NOTHING = new Context(Set.of(), Set.of(), Twins.THINGS);

    /** For rows of files, where two that say the same are the same. */
    public static final Context RECORDS = new Context(Set.of(), Set.of(), Twins.RECORDS);

    public Context {
        matchedGroups = Set.copyOf(matchedGroups);
        excluded = Set.copyOf(excluded);
    }

    public Context withMatchedGroups(Set<String> groups) {
        return new Context(groups, excluded, twins);
    }

    public Context without(Set<String> ids) {
        return new Context(matchedGroups, ids, twins);
    }
}
