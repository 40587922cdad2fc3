package se.medborgarlofte.property.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.domain.ItemCategory;
import se.medborgarlofte.property.domain.ReportOrigin;
import se.medborgarlofte.property.domain.Standing;
import se.medborgarlofte.property.domain.StolenItem;
import se.medborgarlofte.property.domain.TheftReport;

/** What is told of a theft report: whose it is and what sort of things, never what they look like. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TheftReportFacts(
        String reportId,
        Source source,
        @Nullable String reportedBy,
        @Nullable String municipalityCode,
        String stolenInMonth,
        List<Thing> items) {

    /** How the report came in. */
    enum Source {
        SIGNED_IN,
        IMPORT
    }

    /** One stolen thing. */
    record Thing(String itemId, ItemCategory category, Standing standing) {
        static Thing of(TheftReport report, StolenItem item) {
            return new Thing(item.itemId(), item.category(), report.standing(item));
        }
    }

    static TheftReportFacts of(String reportId, TheftReport report) {
        return new TheftReportFacts(
                reportId,
                source(report.origin()),
                reportedBy(report.origin()),
                report.municipalityCode(),
                report.stolen().month().toString(),
                report.items().stream().map(item -> Thing.of(report, item)).toList());
    }

    private static Source source(ReportOrigin origin) {
        return switch (origin) {
            case ReportOrigin.SignedIn _ -> Source.SIGNED_IN;
            case ReportOrigin.Imported _ -> Source.IMPORT;
        };
    }

    private static @Nullable String reportedBy(ReportOrigin origin) {
        return switch (origin) {
            case ReportOrigin.SignedIn signedIn -> signedIn.reportedBy();
            case ReportOrigin.Imported _ -> null;
        };
    }
}
