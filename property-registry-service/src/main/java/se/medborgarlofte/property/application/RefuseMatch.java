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
import se.medborgarlofte.property.domain.MatchRefused;
import se.medborgarlofte.property.domain.RefusalReason;

/** One of the two people who must refuse a match does so; the second one must be an investigator. */
@Service
public class RefuseMatch {
    private final Access access;
    private final Clock clock;
    private final AuditLog audit;
    private final AggregateStore<Match, MatchEvent> matches;

    RefuseMatch(Access access, Clock clock, AuditLog audit, AggregateStore<Match, MatchEvent> matches) {
        this.access = access;
        this.clock = clock;
        this.audit = audit;
        this.matches = matches;
    }

    /**
     * Refuses, with the same trace as a confirmation.
     *
     * @param revision the revision that the caller has seen
     */
    public Stored<Match> refuse(
            Caller caller, String matchId, long revision, RefusalReason reason, @Nullable String note) {
        Match match = matches.load(matchId).state();
        access.require(MatchAccess.refusal(match), caller, MatchAccess.resource(match));
        audit.append(
                MatchAccess.auditStream(match), caller.personId(), "refuse", matchId, Map.of("reason", reason.name()));
        MatchRefused refused = new MatchRefused(caller.personId(), reason, note, clock.instant());
        return matches.change(matchId, revision, seen -> refused(caller, seen, refused));
    }

    private Decision<Match, MatchEvent> refused(Caller caller, Match seen, MatchRefused refused) {
        access.require(MatchAccess.refusal(seen), caller, MatchAccess.resource(seen));
        return seen.refuse(refused);
    }
}
