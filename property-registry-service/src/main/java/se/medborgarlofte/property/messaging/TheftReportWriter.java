package se.medborgarlofte.property.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.property.domain.TheftReport;
import se.medborgarlofte.property.domain.TheftReportEvent;

/** Tells what happens to theft reports. */
@Component
class TheftReportWriter implements EventWriter<TheftReport, TheftReportEvent>, Restater<TheftReport> {

    @Override
    public OutgoingEvent write(String reportId, TheftReport report, TheftReportEvent event) {
        return switch (event) {
            case REPORTED -> told("theft-reported", reportId, report);
            case SUPPLEMENTED -> told("theft-report-supplemented", reportId, report);
            case THING_WITHDRAWN -> told("stolen-thing-withdrawn", reportId, report);
        };
    }

    @Override
    public OutgoingEvent restate(String reportId, TheftReport report) {
        return told("theft-report-restated", reportId, report);
    }

    private static OutgoingEvent told(String type, String reportId, TheftReport report) {
        return new OutgoingEvent(type, DataClassification.RESTRICTED, TheftReportFacts.of(reportId, report));
    }
}
