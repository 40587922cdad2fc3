package se.medborgarlofte.property.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.property.domain.ItemCategory;
import se.medborgarlofte.property.domain.StolenItem;
import se.medborgarlofte.property.domain.TheftReport;

/** A theft report in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En stöldanmälan i korthet. A theft report in short.")
record TheftReportSummary(
        @Schema(description = "Identitet. Identifier.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b12")
        String id,

        @Schema(description = "Kommunkod. Municipality code.", example = "1230") @Nullable
        String municipalityCode,

        @Schema(description = "Tidigaste möjliga dag. Earliest possible day.", example = "2026-11-14")
        LocalDate stolenFrom,

        @Schema(description = "Senaste möjliga dag. Latest possible day.", example = "2026-11-15")
        LocalDate stolenTo,

        @Schema(description = "Sorters saker. Kinds of things.", example = "[\"BICYCLE\"]")
        List<ItemCategory> categories,

        @Schema(description = "När det anmäldes. When it was reported.", example = "2026-11-16T07:30:00Z")
        Instant reportedAt) {

    static TheftReportSummary of(Stored<TheftReport> stored) {
        TheftReport report = stored.state();
        return new TheftReportSummary(
                stored.id(),
                report.municipalityCode(),
                report.stolen().from(),
                report.stolen().to(),
                report.items().stream().map(StolenItem::category).distinct().toList(),
                report.reportedAt());
    }
}
