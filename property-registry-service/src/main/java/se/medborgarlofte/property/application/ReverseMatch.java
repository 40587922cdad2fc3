package se.medborgarlofte.property.application;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import se.medborgarlofte.property.domain.Reversal;

/** One of the two people who must reverse a confirmed match does so; the second one must be an investigator. */
@Service
public class ReverseMatch {
    private final Access access;
    private final Clock clock;
    private final AuditLog audit;
    private final SeizedItemClaims claims;
    private final AggregateStore<Match, MatchEvent> matches;

    ReverseMatch(
            Access access,
            Clock clock,
            AuditLog audit,
            SeizedItemClaims claims,
            AggregateStore<Match, MatchEvent> matches) {
        this.access = access;
        this.clock = clock;
        this.audit = audit;
        this.claims = claims;
        this.matches = matches;
    }

    /**
     * Reverses, with the same trace as a confirmation.
     *
     * @param revision the revision that the caller has seen
     */
    public Stored<Match> reverse(
            Caller caller, String matchId, long revision, Reversal.Reason reason, @Nullable String note) {
        Match match = matches.load(matchId).state();
        access.require(MatchAccess.reversal(match), caller, MatchAccess.resource(match));
        audit.append(
                MatchAccess.auditStream(match), caller.personId(), "reverse", matchId, Map.of("reason", reason.name()));
        Reversal reversal = new Reversal(caller.personId(), reason, note, clock.instant());
        Stored<Match> decided = matches.change(matchId, revision, seen -> reversed(caller, seen, reversal));
        freeSeizedThing(decided);
        return decided;
    }

    private Decision<Match, MatchEvent> reversed(Caller caller, Match seen, Reversal reversal) {
        access.require(MatchAccess.reversal(seen), caller, MatchAccess.resource(seen));
        return seen.reverse(reversal);
    }

    /** At once, for the next claimant; {@link FreeSeizedThing} does it again for a process that died before this. */
    private void freeSeizedThing(Stored<Match> decided) {
        if (decided.state().state() == MatchState.REVERSED) {
            claims.release(decided.state().pair().seized().seizedItemId(), decided.id());
        }
    }
}
