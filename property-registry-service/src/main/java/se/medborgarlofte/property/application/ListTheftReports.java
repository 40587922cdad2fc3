package se.medborgarlofte.property.application;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.TheftReport;

/** Lists theft reports: one's own, or those of a municipality for its officers. */
@Service
public class ListTheftReports {
    private final Access access;
    private final AuditLog audit;
    private final TheftReportLists lists;

    ListTheftReports(Access access, AuditLog audit, TheftReportLists lists) {
        this.access = access;
        this.audit = audit;
        this.lists = lists;
    }

    /**
     * Lists reports.
     *
     * @param municipalityCode the municipality, or null for the caller's own
     */
    public Page<Stored<TheftReport>> list(Caller caller, @Nullable String municipalityCode, PageRequest request) {
        return municipalityCode == null ? own(caller, request) : ofArea(caller, municipalityCode, request);
    }

    private Page<Stored<TheftReport>> own(Caller caller, PageRequest request) {
        Resource own = Resource.anywhere().ownedBy(caller.personId());
        access.require(PropertyOperation.READ_THEFT_REPORT, caller, own);
        return lists.ownedBy(caller.personId(), request);
    }

    private Page<Stored<TheftReport>> ofArea(Caller caller, String area, PageRequest request) {
        access.require(PropertyOperation.READ_THEFT_REPORT, caller, Resource.in(area));
        audit.append(ReportAccess.auditStream(area), caller.personId(), "list", area, Map.of());
        return lists.in(area, request);
    }
}
