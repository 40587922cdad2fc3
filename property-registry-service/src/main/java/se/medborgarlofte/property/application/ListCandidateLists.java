package se.medborgarlofte.property.application;

import java.util.Map;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.CandidateList;
import se.medborgarlofte.property.domain.ThingRef;

/** Police of an area list the things for which there are candidates, the latest change first. */
@Service
public class ListCandidateLists {
    private final Access access;
    private final AuditLog audit;
    private final CandidateLists lists;

    ListCandidateLists(Access access, AuditLog audit, CandidateLists lists) {
        this.access = access;
        this.audit = audit;
        this.lists = lists;
    }

    public Page<Stored<CandidateList>> list(Caller caller, String area, ThingRef.Side side, PageRequest request) {
        access.require(PropertyOperation.READ_CANDIDATES, caller, Resource.in(area));
        audit.append(MatchAccess.auditStream(area), caller.personId(), "list-candidates", area, Map.of());
        return lists.in(area, side, request);
    }
}
