package se.medborgarlofte.property.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.DuplicateAggregateException;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.Hold;
import se.medborgarlofte.property.domain.HoldEvent;
import se.medborgarlofte.property.domain.Refusal;
import se.medborgarlofte.property.domain.TheftReport;
import se.medborgarlofte.property.domain.TheftReportEvent;

/** An investigator holds a stolen thing back from the public check, or lets it go. */
@Service
public class HoldThing {

    private final Access access;
    private final Clock clock;
    private final AuditLog audit;
    private final SealedTexts texts;
    private final AggregateStore<TheftReport, TheftReportEvent> reports;
    private final AggregateStore<Hold, HoldEvent> holds;

    HoldThing(
            Access access,
            Clock clock,
            AuditLog audit,
            SealedTexts texts,
            AggregateStore<TheftReport, TheftReportEvent> reports,
            AggregateStore<Hold, HoldEvent> holds) {
        this.access = access;
        this.clock = clock;
        this.audit = audit;
        this.texts = texts;
        this.reports = reports;
        this.holds = holds;
    }

    public Stored<Hold> place(Caller caller, String reportId, String itemId, Instant until, String reason) {
        TheftReport report = reports.load(reportId).state();
        boolean holdsThing =
                report.items().stream().anyMatch(item -> item.itemId().equals(itemId));
        if (!holdsThing) {
            throw Refusal.FOREIGN_ITEM.asException();
        }
        String area = permitted(caller, report);
        Hold hold = new Hold(
                reportId,
                area,
                texts.seal("holds", itemId, "reason", reason),
                caller.personId(),
                clock.instant(),
                until,
                null);
        Decision<Hold, HoldEvent> placed = Hold.place(hold);
        audit.append(stream(area), caller.personId(), "place-hold", itemId, Map.of("until", until.toString()));
        try {
            return holds.create(itemId, placed);
        } catch (DuplicateAggregateException heldBefore) {
            return holds.change(itemId, before -> before.placeAnew(hold));
        }
    }

    public Stored<Hold> read(Caller caller, String itemId) {
        Stored<Hold> hold = holds.load(itemId);
        access.require(
                PropertyOperation.HOLD_THING, caller, Resource.in(hold.state().municipalityCode()));
        return hold;
    }

    public Stored<Hold> lift(Caller caller, String itemId, long revision) {
        Stored<Hold> hold = read(caller, itemId);
        audit.append(stream(hold.state().municipalityCode()), caller.personId(), "lift-hold", itemId, Map.of());
        return holds.change(itemId, revision, seen -> seen.lift(clock.instant()));
    }

    /** Words that are kept with the hold, for those who may read it. */
    public String reason(Stored<Hold> hold) {
        return texts.reveal("holds", hold.id(), "reason", hold.state().reason());
    }

    private String permitted(Caller caller, TheftReport report) {
        access.require(PropertyOperation.HOLD_THING, caller, ReportAccess.resource(report));
        String area = report.municipalityCode();
        return area == null ? "elsewhere" : area;
    }

    private static String stream(String municipalityCode) {
        return "holds:" + municipalityCode;
    }
}
