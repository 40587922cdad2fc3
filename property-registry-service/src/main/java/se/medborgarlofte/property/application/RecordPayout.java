package se.medborgarlofte.property.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.DuplicateAggregateException;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.InsurerPayout;
import se.medborgarlofte.property.domain.InsurerPayoutEvent;
import se.medborgarlofte.property.domain.Refusal;
import se.medborgarlofte.property.domain.TheftReport;
import se.medborgarlofte.property.domain.TheftReportEvent;

/** The owner, or police of the area, record that an insurer has paid for a stolen thing. */
@Service
public class RecordPayout {

    private final Access access;
    private final Clock clock;
    private final AuditLog audit;
    private final AggregateStore<TheftReport, TheftReportEvent> reports;
    private final AggregateStore<InsurerPayout, InsurerPayoutEvent> payouts;

    RecordPayout(
            Access access,
            Clock clock,
            AuditLog audit,
            AggregateStore<TheftReport, TheftReportEvent> reports,
            AggregateStore<InsurerPayout, InsurerPayoutEvent> payouts) {
        this.access = access;
        this.clock = clock;
        this.audit = audit;
        this.reports = reports;
        this.payouts = payouts;
    }

    public Stored<InsurerPayout> record(
            Caller caller, String reportId, String itemId, String insurerId, LocalDate paidOn) {
        TheftReport report = reports.load(reportId).state();
        access.require(PropertyOperation.RECORD_PAYOUT, caller, ReportAccess.resource(report));
        if (report.thing(itemId).isEmpty()) {
            throw Refusal.NOT_IN_THE_REPORT.asException();
        }
        InsurerPayout payout = new InsurerPayout(reportId, insurerId, paidOn, caller.personId(), clock.instant());
        Decision<InsurerPayout, InsurerPayoutEvent> recorded =
                InsurerPayout.record(payout, Custody.dayOf(clock.instant()));
        audit.append(
                ReportAccess.auditStream(report.municipalityCode()),
                caller.personId(),
                "record-payout",
                itemId,
                Map.of("insurer", insurerId));
        try {
            return payouts.create(itemId, recorded);
        } catch (DuplicateAggregateException before) {
            return payouts.change(itemId, seen -> seen.correct(payout, Custody.dayOf(clock.instant())));
        }
    }

    /** Who receives the thing: the insurer who has paid for it, otherwise its owner. */
    @Nullable
    String receiver(String itemId, @Nullable String ownerId) {
        String insurer = insurer(itemId);
        return insurer == null ? ownerId : insurer;
    }

    /** Who has paid for the thing; null when nobody has. */
    @Nullable
    String insurer(String itemId) {
        return payouts.find(itemId).map(payout -> payout.state().insurerId()).orElse(null);
    }
}
