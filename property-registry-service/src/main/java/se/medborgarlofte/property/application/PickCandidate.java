package se.medborgarlofte.property.application;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.DuplicateAggregateException;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.Finding;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchEvent;
import se.medborgarlofte.property.domain.Pair;
import se.medborgarlofte.property.domain.Refusal;
import se.medborgarlofte.property.domain.ThingRef;

/** An officer where a thing was seized picks one of its candidates: it becomes a match for two people to decide. */
@Service
public class PickCandidate {
    private final Access access;
    private final Clock clock;
    private final AuditLog audit;
    private final ComparedThings things;
    private final Ranker ranker;
    private final ProposeCandidates candidates;
    private final CloseMatches closeMatches;
    private final AggregateStore<Match, MatchEvent> matches;

    PickCandidate(
            Access access,
            Clock clock,
            AuditLog audit,
            ComparedThings things,
            Ranker ranker,
            ProposeCandidates candidates,
            CloseMatches closeMatches,
            AggregateStore<Match, MatchEvent> matches) {
        this.access = access;
        this.clock = clock;
        this.audit = audit;
        this.things = things;
        this.ranker = ranker;
        this.candidates = candidates;
        this.closeMatches = closeMatches;
        this.matches = matches;
    }

    /**
     * Picks; doing so again finds the same match.
     *
     * @return the match
     */
    public Stored<Match> pick(Caller caller, ThingRef stolen, ThingRef seized) {
        ComparedThing found = things.find(seized).orElseThrow(Refusal.UNKNOWN_SEIZED_THING::asException);
        String area = Optional.ofNullable(found.municipalityCode()).orElseThrow();
        access.require(PropertyOperation.PICK_CANDIDATE, caller, Resource.in(area));
        ComparedThing missed = things.find(stolen).orElseThrow(Refusal.UNKNOWN_STOLEN_THING::asException);
        requireLookedFor(missed);
        Pair pair = candidates.pair(stolen, seized).orElseThrow(Refusal.UNKNOWN_STOLEN_THING::asException);
        String matchId = ProposeMatch.matchId(pair);
        audit.append(MatchAccess.auditStream(area), caller.personId(), "pick", matchId, Map.of());
        propose(matchId, pair, finding(found, stolen, caller));
        // Withdrawn while it was picked: whoever closed its matches may not have seen this one yet.
        closeMatches.closeUnlessLookedFor(matchId, pair.owned());
        return matches.load(matchId);
    }

    private static void requireLookedFor(ComparedThing missed) {
        if (!missed.lookedFor()) {
            throw Refusal.THING_NOT_MISSING.asException();
        }
    }

    private void propose(String matchId, Pair pair, Finding finding) {
        if (matches.find(matchId).isEmpty()) {
            try {
                matches.create(matchId, Match.propose(pair, finding, clock.instant()));
                return;
            } catch (DuplicateAggregateException foundMeanwhile) {
                // Then it is picked again, as any match that was there.
            }
        }
        matches.change(matchId, match -> match.pickedAgain(pair, finding));
    }

    /** A thing that nobody ranked can be picked as well: an officer may know more than the descriptions say. */
    private Finding finding(ComparedThing seized, ThingRef stolen, Caller caller) {
        Ranking ranking = ranker.rank(seized);
        MatchingVersions versions = ranking.versions();
        Double probability = ranking.candidates().stream()
                .filter(candidate -> candidate.thing().equals(stolen))
                .map(RankedCandidate::probability)
                .findFirst()
                .orElse(0.0);
        return new Finding(
                versions.normaliser(), versions.weights(), versions.indexGeneration(), probability, caller.personId());
    }
}
