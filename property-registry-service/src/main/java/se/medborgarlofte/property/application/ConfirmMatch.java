package se.medborgarlofte.property.application;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchEvent;
import se.medborgarlofte.property.domain.MatchState;

/** One of the two people who must confirm a match does so; the second one must be an investigator. */
@Service
public class ConfirmMatch {
    private final Access access;
    private final Clock clock;
    private final AuditLog audit;
    private final SeizedItemClaims claims;
    private final RecordPayout payouts;
    private final AggregateStore<Match, MatchEvent> matches;

    ConfirmMatch(
            Access access,
            Clock clock,
            AuditLog audit,
            SeizedItemClaims claims,
            RecordPayout payouts,
            AggregateStore<Match, MatchEvent> matches) {
        this.access = access;
        this.clock = clock;
        this.audit = audit;
        this.claims = claims;
        this.payouts = payouts;
        this.matches = matches;
    }

    /**
     * Confirms. The attempt is in the audit log before the decision is saved, so that no decision is without a trace.
     *
     * @param revision the revision that the caller has seen
     */
    public Stored<Match> confirm(Caller caller, String matchId, long revision) {
        Match match = matches.load(matchId).state();
        access.require(MatchAccess.confirmation(match), caller, MatchAccess.resource(match));
        audit.append(MatchAccess.auditStream(match), caller.personId(), "confirm", matchId, Map.of());
        Stored<Match> decided = matches.change(matchId, revision, seen -> confirmed(caller, matchId, seen));
        keepClaim(decided);
        return decided;
    }

    private Decision<Match, MatchEvent> confirmed(Caller caller, String matchId, Match seen) {
        access.require(MatchAccess.confirmation(seen), caller, MatchAccess.resource(seen));
        Decision<Match, MatchEvent> decision = seen.confirm(
                caller.personId(), payouts.insurer(seen.pair().owned().itemId()), clock.instant());
        if (decision.state().state() == MatchState.CONFIRMED) {
            claims.claim(seen.pair().seized().seizedItemId(), matchId);
        }
        return decision;
    }

    private void keepClaim(Stored<Match> decided) {
        if (decided.state().state() == MatchState.CONFIRMED) {
            claims.keep(decided.state().pair().seized().seizedItemId(), decided.id());
        }
    }
}
