package se.medborgarlofte.property.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.handling.NotYetKnownException;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.property.domain.ExactKey;
import se.medborgarlofte.property.domain.ProtectedIdentifier;
import se.medborgarlofte.property.domain.TheftReport;
import se.medborgarlofte.property.domain.TheftReportEvent;

/** A report has changed: what it says is stolen is brought up to date. */
@Service
public class FollowStolenIdentifiers {

    private final MissingThings things;
    private final StolenIdentifiers identifiers;
    private final AggregateStore<TheftReport, TheftReportEvent> reports;

    FollowStolenIdentifiers(
            MissingThings things,
            StolenIdentifiers identifiers,
            AggregateStore<TheftReport, TheftReportEvent> reports) {
        this.things = things;
        this.identifiers = identifiers;
        this.reports = reports;
    }

    public void follow(String reportId) {
        TheftReport report = reports.find(reportId)
                .orElseThrow(() -> new NotYetKnownException(reportId))
                .state();
        for (MissingThings.ReportedThing thing : things.of(reportId, report)) {
            for (ProtectedIdentifier identifier : thing.identifiers()) {
                identifier.exactKey().ifPresent(key -> follow(key, thing));
            }
        }
    }

    private void follow(ExactKey key, MissingThings.ReportedThing thing) {
        if (thing.missing()) {
            identifiers.add(key, thing.itemId());
        } else {
            identifiers.remove(key, thing.itemId());
        }
    }
}
