package se.medborgarlofte.pledge.application;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.medborgarlofte.pledge.domain.ConcernCategory;

/** Takes rows of crime statistics. */
@Component
class CrimeRows implements RowImport {

    private final ReferenceData reference;
    private final CrimeStatistics statistics;

    CrimeRows(ReferenceData reference, CrimeStatistics statistics) {
        this.reference = reference;
        this.statistics = statistics;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.CRIME_STATISTICS;
    }

    @Override
    public Set<String> columns() {
        return Set.of("crimeType", "month", "count");
    }

    @Override
    public Optional<ImportStatus.RefusedRow> take(ImportStatus order, Imports.NumberedRow row) {
        Cells cells = new Cells(row);
        String area = order.municipalityCode() == null
                ? cells.text("municipalityCode", "[0-9]{4}", "not-a-code")
                : order.municipalityCode();
        String month = cells.text("month", "[0-9]{4}-(0[1-9]|1[0-2])", "not-a-month");
        String type = cells.text("crimeType", "[A-Za-z0-9-]{1,40}", "not-a-code");
        int count = cells.number("count");
        Optional<ReferenceEntry> known = reference.find(ReferenceKind.CRIME_TYPE + ":" + type);
        cells.refuseUnless(known.isPresent(), "crimeType", "unknown-crime-type");
        if (cells.wrong().isEmpty()) {
            ConcernCategory category = ConcernCategory.valueOf(
                    Objects.requireNonNull(known.orElseThrow().parent()));
            statistics.keep(area, YearMonth.parse(month), type, category, count);
        }
        return cells.wrong();
    }
}
