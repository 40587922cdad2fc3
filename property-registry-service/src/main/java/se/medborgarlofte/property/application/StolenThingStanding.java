package se.medborgarlofte.property.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.property.domain.Pair.OwnedThing;
import se.medborgarlofte.property.domain.Standing;
import se.medborgarlofte.property.domain.TheftReport;
import se.medborgarlofte.property.domain.TheftReportEvent;

/** Whether an owner's thing is looked for at this moment. */
@Component
class StolenThingStanding {
    private final AggregateStore<TheftReport, TheftReportEvent> reports;

    StolenThingStanding(AggregateStore<TheftReport, TheftReportEvent> reports) {
        this.reports = reports;
    }

    /** A registered thing that nobody has reported stolen is looked for: its owner may not have missed it yet. */
    boolean lookedFor(OwnedThing owned) {
        return owned.reportId() == null || missing(owned.reportId(), owned.itemId());
    }

    private boolean missing(String reportId, String itemId) {
        TheftReport report = reports.load(reportId).state();
        return report.thing(itemId)
                .filter(item -> report.standing(item) == Standing.MISSING)
                .isPresent();
    }
}
