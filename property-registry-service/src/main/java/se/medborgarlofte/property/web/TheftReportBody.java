package se.medborgarlofte.property.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.application.RevealedReport;
import se.medborgarlofte.property.domain.ReportOrigin;
import se.medborgarlofte.property.domain.TheftReport;

/** A theft report. Who reported it and whose the things are is not shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En stöldanmälan. A theft report.")
record TheftReportBody(
        @Schema(description = "Identitet. Identifier.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b12")
        String id,

        @Schema(description = "Hur den kom in. How it came in.", example = "SIGNED_IN")
        Source source,

        @Schema(description = "Kommunkod. Municipality code.", example = "1230") @Nullable
        String municipalityCode,

        @Schema(description = "Tidigaste möjliga dag. Earliest possible day.", example = "2026-11-14")
        LocalDate stolenFrom,

        @Schema(description = "Senaste möjliga dag. Latest possible day.", example = "2026-11-15")
        LocalDate stolenTo,

        @Schema(
                description = "Polisens ärendenummer, om det finns. The police's case number, if any.",
                example = "5000-K1234567-26")
        @Nullable
        String caseNumber,

        @Schema(description = "Det stulna, med allt som lagts till. What was stolen, with everything that was added.")
        List<StolenThingBody> items,

        @Schema(description = "Tillägg i den ordning de kom. Supplements in the order in which they came.")
        List<SupplementBody> supplements,

        @Schema(description = "Det som inte längre eftersöks. What is no longer looked for.")
        List<WithdrawalBody> withdrawals,

        @Schema(description = "När det anmäldes. When it was reported.", example = "2026-11-16T07:30:00Z")
        Instant reportedAt) {

    /** How a report came in. */
    enum Source {
        SIGNED_IN,
        IMPORT
    }

    static TheftReportBody of(RevealedReport revealed) {
        TheftReport report = revealed.stored().state();
        return new TheftReportBody(
                revealed.stored().id(),
                source(report.origin()),
                report.municipalityCode(),
                report.stolen().from(),
                report.stolen().to(),
                report.caseNumber(),
                report.items().stream()
                        .map(item -> StolenThingBody.of(report, item, revealed.identifiers()))
                        .toList(),
                report.supplements().stream()
                        .map(supplement -> SupplementBody.of(
                                supplement, revealed.added().getOrDefault(supplement.supplementId(), List.of())))
                        .toList(),
                report.withdrawals().stream().map(WithdrawalBody::of).toList(),
                report.reportedAt());
    }

    private static Source source(ReportOrigin origin) {
        return switch (origin) {
            case ReportOrigin.SignedIn _ -> Source.SIGNED_IN;
            case ReportOrigin.Imported _ -> Source.IMPORT;
        };
    }
}
