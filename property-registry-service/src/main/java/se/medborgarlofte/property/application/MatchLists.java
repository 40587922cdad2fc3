package se.medborgarlofte.property.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchState;
import se.medborgarlofte.property.domain.ThingRef;

/** Lists of matches, newest first. */
public interface MatchLists {

    Page<Stored<Match>> in(String municipalityCode, Set<MatchState> states, PageRequest request);

    /** The ids of all matches of a stolen thing that came from a report. */
    List<String> ofStolenThing(String itemId, String reportId);

    /** The things of a theft report or seizure that have a confirmed match. */
    Set<ThingRef> confirmedOf(ThingRef.Side side, String aggregateId);

    /** What has been decided about pairs; those without a match are absent. */
    Map<String, MatchState> states(Collection<String> matchIds);

    /** The seizures or theft reports of the other side with a thing that is matched with one of this one's already. */
    Set<String> matchedWith(ThingRef.Side side, String aggregateId);

    /** The names of the things of the other side of which people have found that they are not this one. */
    Set<String> rejectedFor(ThingRef thing);
}
