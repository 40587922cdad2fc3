package se.medborgarlofte.property.application;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchEvent;
import se.medborgarlofte.property.domain.MatchRefused;
import se.medborgarlofte.property.domain.RefusalReason;

/** Somebody who may decide finds that the two things are not the same. */
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
        access.require(PropertyOperation.REFUSE_MATCH, caller, MatchAccess.resource(match));
        audit.append(
                MatchAccess.auditStream(match), caller.personId(), "refuse", matchId, Map.of("reason", reason.name()));
        MatchRefused refused = new MatchRefused(caller.personId(), reason, note, clock.instant());
        return matches.change(matchId, revision, seen -> seen.refuse(refused));
    }
}
