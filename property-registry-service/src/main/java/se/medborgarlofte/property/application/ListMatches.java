package se.medborgarlofte.property.application;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchState;

/** Police of the area where things were seized list the matches. */
@Service
public class ListMatches {
    private final Access access;
    private final AuditLog audit;
    private final MatchLists lists;

    ListMatches(Access access, AuditLog audit, MatchLists lists) {
        this.access = access;
        this.audit = audit;
        this.lists = lists;
    }

    public Page<Stored<Match>> list(Caller caller, String area, Set<MatchState> states, PageRequest request) {
        access.require(PropertyOperation.READ_MATCH, caller, Resource.in(area));
        audit.append(MatchAccess.auditStream(area), caller.personId(), "list", area, Map.of());
        return lists.in(area, states, request);
    }
}
