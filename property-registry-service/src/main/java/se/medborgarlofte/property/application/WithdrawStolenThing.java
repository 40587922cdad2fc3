package se.medborgarlofte.property.application;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.property.domain.TheftReport;
import se.medborgarlofte.property.domain.TheftReportEvent;
import se.medborgarlofte.property.domain.Withdrawal;

/** The owner, or an officer of the area, says that a stolen thing is no longer looked for. */
@Service
public class WithdrawStolenThing {
    private final Access access;
    private final Clock clock;
    private final AuditLog audit;
    private final AggregateStore<TheftReport, TheftReportEvent> reports;

    WithdrawStolenThing(
            Access access, Clock clock, AuditLog audit, AggregateStore<TheftReport, TheftReportEvent> reports) {
        this.access = access;
        this.clock = clock;
        this.audit = audit;
        this.reports = reports;
    }

    /**
     * Withdraws a thing; the decision is in the audit log, whoever makes it: it ends a search.
     *
     * @param revision the revision that the caller has seen
     */
    public void withdraw(Caller caller, String reportId, long revision, String itemId, Withdrawal.Reason reason) {
        TheftReport report = reports.load(reportId).state();
        access.require(PropertyOperation.WITHDRAW_STOLEN_THING, caller, ReportAccess.resource(report));
        audit.append(
                ReportAccess.auditStream(report.municipalityCode()),
                caller.personId(),
                "withdraw",
                reportId,
                Map.of("item", itemId, "reason", reason.name()));
        Withdrawal withdrawal = new Withdrawal(itemId, reason, caller.personId(), clock.instant());
        reports.change(reportId, revision, seen -> seen.withdraw(withdrawal));
    }
}
