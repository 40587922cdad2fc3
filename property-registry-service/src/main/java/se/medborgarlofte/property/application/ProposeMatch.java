package se.medborgarlofte.property.application;

import java.time.Clock;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.DuplicateAggregateException;
import se.medborgarlofte.property.domain.Finding;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchEvent;
import se.medborgarlofte.property.domain.Pair;
import se.medborgarlofte.property.domain.ThingRef;

/** Proposes a pair as a match; a pair found again, from whichever side and in whichever way, is still one match. */
@Component
class ProposeMatch {
    private final Clock clock;
    private final StolenThingStanding standing;
    private final CloseMatches closeMatches;
    private final AggregateStore<Match, MatchEvent> matches;

    ProposeMatch(
            Clock clock,
            StolenThingStanding standing,
            CloseMatches closeMatches,
            AggregateStore<Match, MatchEvent> matches) {
        this.clock = clock;
        this.standing = standing;
        this.closeMatches = closeMatches;
        this.matches = matches;
    }

    /** The id of a pair's match, whether there is one or not. */
    static String matchId(Pair pair) {
        return Ids.uuidV5("match:" + pair.name());
    }

    /** The id of the match of two things of different sides, in whichever order. */
    static String matchId(ThingRef one, ThingRef other) {
        return switch (one.side()) {
            case STOLEN -> Ids.uuidV5("match:" + one.itemId() + ":" + other.itemId());
            case SEIZED -> Ids.uuidV5("match:" + other.itemId() + ":" + one.itemId());
        };
    }

    void propose(Pair pair, Finding finding) {
        if (!standing.lookedFor(pair.owned())) {
            return;
        }
        String id = matchId(pair);
        if (matches.find(id).isPresent() || !created(id, pair, finding)) {
            matches.change(id, match -> match.foundAgain(pair, finding));
        }
        // Withdrawn while it was proposed: whoever closed its matches may not have seen this one yet.
        closeMatches.closeUnlessLookedFor(id, pair.owned());
    }

    private boolean created(String id, Pair pair, Finding finding) {
        try {
            matches.create(id, Match.propose(pair, finding, clock.instant()));
            return true;
        } catch (DuplicateAggregateException foundMeanwhile) {
            return false;
        }
    }
}
