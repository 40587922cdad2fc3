package se.medborgarlofte.property.application;

import java.util.Map;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchEvent;

/** Police of the area where a thing was seized look at a match. */
@Service
public class ReadMatch {
    private final Access access;
    private final AuditLog audit;
    private final AggregateStore<Match, MatchEvent> matches;

    ReadMatch(Access access, AuditLog audit, AggregateStore<Match, MatchEvent> matches) {
        this.access = access;
        this.audit = audit;
        this.matches = matches;
    }

    public Stored<Match> read(Caller caller, String matchId) {
        Stored<Match> stored = matches.load(matchId);
        access.require(PropertyOperation.READ_MATCH, caller, MatchAccess.resource(stored.state()));
        audit.append(MatchAccess.auditStream(stored.state()), caller.personId(), "read", matchId, Map.of());
        return stored;
    }
}
