package se.medborgarlofte.matching;

import java.util.Set;
import se.medborgarlofte.matching.choice.Twins;

/**
 * What is known beside the descriptions.
 *
 * @param matchedGroups groups on the other side of which a thing is matched with one of the question's group already
 * @param excluded ids on the other side that cannot be it, for instance because that pair was refused
 * @param twins when two candidates are one and the same
 * @param decoys whether to ask for what cannot be it: things lost after this one was found. How probable the best of them
 *     seems tells how often chance alone convinces, without any judgement.
 */
public record Context(Set<String> matchedGroups, Set<String> excluded, Twins twins, boolean decoys) {

    public static final Context NOTHING = new Context(Set.of(), Set.of(), Twins.THINGS, false);

    public static final Context DECOYS = new Context(Set.of(), Set.of(), Twins.THINGS, true);

    /** For rows of files, where two that say the same are the same. */
    public static final Context RECORDS = new Context(Set.of(), Set.of(), Twins.RECORDS, false);

    public Context {
        matchedGroups = Set.copyOf(matchedGroups);
        excluded = Set.copyOf(excluded);
    }

    public Context withMatchedGroups(Set<String> groups) {
        return new Context(groups, excluded, twins, decoys);
    }

    public Context without(Set<String> ids) {
        return new Context(matchedGroups, ids, twins, decoys);
    }
}
