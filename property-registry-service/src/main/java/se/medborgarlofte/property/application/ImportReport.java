package se.medborgarlofte.property.application;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.DuplicateAggregateException;
import se.medborgarlofte.property.domain.ReportOrigin;
import se.medborgarlofte.property.domain.StolenItem;
import se.medborgarlofte.property.domain.TheftReport;
import se.medborgarlofte.property.domain.TheftReportEvent;

/** Makes a theft report of a case read from a file; a case of the same source is the same report, in whichever file. */
@Component
class ImportReport {
    private final Clock clock;
    private final IdentifierVault vault;
    private final AggregateStore<TheftReport, TheftReportEvent> reports;

    ImportReport(Clock clock, IdentifierVault vault, AggregateStore<TheftReport, TheftReportEvent> reports) {
        this.clock = clock;
        this.vault = vault;
        this.reports = reports;
    }

    /** Whether the report is this import's own, made now or before an interruption. */
    boolean run(String importId, String source, ReadTheftFile.Case theft) {
        String reportId = Ids.uuidV5("theft-report:" + source + ":" + theft.key());
        ReportOrigin origin = new ReportOrigin.Imported(source, theft.key(), importId);
        List<StolenItem> things = things(reportId, source, theft.things());
        TheftReport report = new TheftReport(
                        origin, theft.municipalityCode(), theft.stolen(), theft.place(), things, clock.instant())
                .underCase(theft.key());
        return made(reportId, report) || own(reportId, report);
    }

    private boolean made(String reportId, TheftReport report) {
        try {
            reports.create(reportId, TheftReport.file(report));
            return true;
        } catch (DuplicateAggregateException known) {
            return false;
        }
    }

    /** Adds to the report that is here; whether it was brought by the same import, before an interruption. */
    private boolean own(String reportId, TheftReport report) {
        TheftReport known = reports.change(reportId, state -> state.supplement(report.items()))
                .state();
        return known.origin().equals(report.origin());
    }

    private List<StolenItem> things(String reportId, String source, List<ReadTheftFile.Thing> things) {
        return things.stream().map(thing -> thing(reportId, source, thing)).toList();
    }

    private StolenItem thing(String reportId, String source, ReadTheftFile.Thing row) {
        String itemId = Ids.uuidV5("stolen-item:" + source + ":" + row.rowKey());
        Keeping keeping = Keeping.ofStolenItem(reportId, itemId);
        return new StolenItem.Described(
                itemId,
                row.thing().description(),
                vault.protect(keeping, row.thing().identifiers()),
                row.standing());
    }
}
