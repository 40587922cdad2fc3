package se.medborgarlofte.property.application;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.property.domain.ImportFigures;
import se.medborgarlofte.property.domain.ImportSlice;
import se.medborgarlofte.property.domain.ImportStage;
import se.medborgarlofte.property.domain.TheftReportImport;
import se.medborgarlofte.property.domain.TheftReportImportEvent;

/**
 * Imports the next slice of a file. May stop anywhere and be run again: the plan is the
 * same each time, a report made before is found, and a slice that was counted is not counted again.
 */
@Service
public class ImportSliceOfReports {
    private final ImportSettings settings;
    private final Clock clock;
    private final TheftFilePlans plans;
    private final ImportFindings findings;
    private final ImportCases importCases;
    private final AggregateStore<TheftReportImport, TheftReportImportEvent> imports;

    ImportSliceOfReports(
            ImportSettings settings,
            Clock clock,
            TheftFilePlans plans,
            ImportFindings findings,
            ImportCases importCases,
            AggregateStore<TheftReportImport, TheftReportImportEvent> imports) {
        this.settings = settings;
        this.clock = clock;
        this.plans = plans;
        this.findings = findings;
        this.importCases = importCases;
        this.imports = imports;
    }

    /**
     * Imports the next slice.
     *
     * @return how far the import has come
     */
    public ImportStage run(String importId) {
        TheftReportImport begun = imports.load(importId).state();
        ReadTheftFile file = plans.of(importId, begun);
        TheftReportImport planned = plan(importId, begun, file);
        int from = planned.figures().reportsHandled();
        if (from == file.cases().size()) {
            return planned.stage();
        }
        ImportSlice slice = importSlice(importId, planned.source(), file.cases(), from);
        return imports.change(importId, state -> state.sliceDone(slice, clock.instant()))
                .state()
                .stage();
    }

    private TheftReportImport plan(String importId, TheftReportImport begun, ReadTheftFile file) {
        return switch (begun.stage()) {
            case RECEIVED -> {
                findings.keep(importId, ImportFindings.Kind.REFUSED_ROW, file.refused());
                findings.keep(importId, ImportFindings.Kind.REMARK, file.remarks());
                ImportFigures read = ImportFigures.read(
                        file.rows(),
                        file.refused().size(),
                        file.cases().size(),
                        file.remarks().size());
                yield imports.change(importId, state -> state.planned(read, clock.instant()))
                        .state();
            }
            case IMPORTING, FINISHED -> begun;
        };
    }

    private ImportSlice importSlice(String importId, String source, List<ReadTheftFile.Case> cases, int from) {
        List<ReadTheftFile.Case> slice = cases.subList(from, Math.min(from + settings.slice(), cases.size()));
        int made = importCases.run(importId, source, slice);
        int rows = slice.stream().mapToInt(each -> each.things().size()).sum();
        return new ImportSlice(from, made, slice.size() - made, rows);
    }
}
