package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.application.ListTheftReports;
import se.medborgarlofte.property.application.ReadTheftReport;
import se.medborgarlofte.property.application.ReportTheft;
import se.medborgarlofte.property.application.RevealedReport;
import se.medborgarlofte.property.application.SupplementTheftReport;
import se.medborgarlofte.property.application.WithdrawStolenThing;

/** Theft reports over HTTP. */
@RestController
@RequestMapping(TheftReportController.PATH)
@Tag(name = "theft-reports", description = "Stöldanmälningar. Theft reports.")
class TheftReportController {
    static final String PATH = "/property/v1/theft-reports";

    private final ReportTheft reportTheft;
    private final ReadTheftReport readTheftReport;
    private final ListTheftReports listTheftReports;
    private final SupplementTheftReport supplementTheftReport;
    private final WithdrawStolenThing withdrawStolenThing;

    TheftReportController(
            ReportTheft reportTheft,
            ReadTheftReport readTheftReport,
            ListTheftReports listTheftReports,
            SupplementTheftReport supplementTheftReport,
            WithdrawStolenThing withdrawStolenThing) {
        this.reportTheft = reportTheft;
        this.readTheftReport = readTheftReport;
        this.listTheftReports = listTheftReports;
        this.supplementTheftReport = supplementTheftReport;
        this.withdrawStolenThing = withdrawStolenThing;
    }

    @PostMapping
    @Operation(
            operationId = "reportTheft",
            summary = "Anmäl en stöld. Report a theft.",
            description =
                    "Den vars saker det är, eller en polis i kommunen för någon annans räkning. Den som har skyddade"
                            + " personuppgifter ringer 114 14. Whoever owns the things, or an officer of the municipality"
                            + " on somebody's behalf. Anybody with protected identity calls 114 14.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true, description = "Anmäld. Reported.")
    ResponseEntity<Created> report(Caller caller, IdempotencyKey key, @Valid @RequestBody TheftToReport theft) {
        var created =
                reportTheft.report(caller, Commands.key(key.forCaller(caller, "report-theft", theft)), theft.toTheft());
        return Created.in(PATH, created.stored().id());
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readTheftReport",
            summary = "Läs en stöldanmälan. Read a theft report.",
            description = "Ägaren, och polis i kommunen; varje läsning av någon annans anmälan loggas. "
                    + "The owner, and police of the municipality; every look at somebody else's report is logged.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Anmälan. The report.")
    ResponseEntity<TheftReportBody> read(Caller caller, @PathVariable UUID id) {
        return answer(caller, id);
    }

    @PostMapping("/{id}/supplements")
    @Operation(
            operationId = "supplementTheftReport",
            summary = "Lägg till något i en stöldanmälan. Add something to a theft report.",
            description = "Ägaren, eller polis i kommunen. Tilläggen behåller ordning, författare och datum, och varje"
                    + " tillägg jämförs med det beslagtagna på nytt. The owner, or police of the municipality. Supplements"
                    + " keep order, author and date, and each is compared with what was seized anew.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Anmälan nu. The report now.")
    ResponseEntity<TheftReportBody> supplement(
            Caller caller, IdempotencyKey key, @PathVariable UUID id, @Valid @RequestBody SupplementToAdd supplement) {
        supplementTheftReport.supplement(
                caller,
                Commands.key(key.forCaller(caller, "supplement-theft-report:" + id, supplement)),
                id.toString(),
                supplement.toSupplement());
        return answer(caller, id);
    }

    @PostMapping("/{id}/withdrawals")
    @Operation(
            operationId = "withdrawStolenThing",
            summary = "Sluta eftersöka en sak. Stop looking for a thing.",
            description = "Ägaren, eller polis i kommunen. Öppna träffar stängs genast med skälet; inget raderas. The"
                    + " owner, or police of the municipality. Open matches are closed with the reason at once; nothing is"
                    + " deleted.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Anmälan nu. The report now.")
    ResponseEntity<TheftReportBody> withdraw(
            Caller caller, IfMatch seen, @PathVariable UUID id, @Valid @RequestBody ThingToWithdraw thing) {
        withdrawStolenThing.withdraw(
                caller, id.toString(), seen.revision(), thing.itemId().toString(), thing.reason());
        return answer(caller, id);
    }

    private ResponseEntity<TheftReportBody> answer(Caller caller, UUID id) {
        RevealedReport report = readTheftReport.read(caller, id.toString());
        return ResponseEntity.ok().eTag(Etag.of(report.stored().revision())).body(TheftReportBody.of(report));
    }

    @GetMapping
    @Operation(
            operationId = "listTheftReports",
            summary = "Lista stöldanmälningar, de nyaste först. List theft reports, newest first.",
            description = "Dina egna; med kommunkod en kommuns, för polis där. "
                    + "Your own; with a municipality code those of a municipality, for its police.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<TheftReportSummary> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    @RequestParam(required = false)
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = Patterns.MUNICIPALITY_CODE)
                    @Nullable
                    String municipalityCode) {
        return listTheftReports.list(caller, municipalityCode, page).map(TheftReportSummary::of);
    }
}
