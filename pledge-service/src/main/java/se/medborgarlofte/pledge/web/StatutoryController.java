package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Language;
import se.medborgarlofte.pledge.application.CouncilReport;
import se.medborgarlofte.pledge.application.ReadStatutoryClock;
import se.medborgarlofte.pledge.application.WriteCouncilReport;

/** The duties of a municipality and its police, and the report to the council. */
@RestController
@RequestMapping("/pledge/v1")
@Tag(
        name = "statutory",
        description = "Lagens klocka och rapporten till fullmäktige. The statutory clock and the report.")
class StatutoryController {

    private final ReadStatutoryClock readStatutoryClock;
    private final WriteCouncilReport writeCouncilReport;

    StatutoryController(ReadStatutoryClock readStatutoryClock, WriteCouncilReport writeCouncilReport) {
        this.readStatutoryClock = readStatutoryClock;
        this.writeCouncilReport = writeCouncilReport;
    }

    @GetMapping("/statutory-clock")
    @Operation(
            operationId = "readStatutoryClock",
            summary = "Läs hur skyldigheterna står. Read how the duties stand.",
            description = "Lägesbild, åtgärdsplan, överenskommelse och uppföljning; tre månader efter dagen går det"
                    + " vidare till kommunstyrelsen och polischefen. Picture, plan, agreement and follow-up; three"
                    + " months after its day it goes on to the board and the police chief.")
    ClockView clock(
            Caller caller,
            @RequestParam
                    @Pattern(regexp = "[0-9]{4}", message = "municipality-code")
                    @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    String municipalityCode) {
        return new ClockView(readStatutoryClock.duties(caller, municipalityCode).stream()
                .map(DutyView::of)
                .toList());
    }

    @GetMapping(path = "/council-report", produces = "text/html;charset=UTF-8")
    @Operation(
            operationId = "readCouncilReport",
            summary = "Rapporten till fullmäktige. The report to the council.",
            description = "Färdig att skriva ut; som arbetsbok (Excel) eller text/csv med Accept."
                    + " Ready to print; as a workbook (Excel) or text/csv by Accept.")
    String report(
            Caller caller,
            HttpServletRequest http,
            @RequestParam
                    @Pattern(regexp = "[0-9]{4}", message = "municipality-code")
                    @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    String municipalityCode) {
        return new CouncilReportPage(Language.of(http)).of(writeCouncilReport.write(caller, municipalityCode));
    }

    @GetMapping(path = "/council-report", produces = "text/csv;charset=UTF-8")
    @Hidden
    String spreadsheet(
            Caller caller,
            HttpServletRequest http,
            @RequestParam @Pattern(regexp = "[0-9]{4}", message = "municipality-code") String municipalityCode) {
        return new CouncilReportPage(Language.of(http)).csv(writeCouncilReport.write(caller, municipalityCode));
    }

    @GetMapping(path = "/council-report", produces = CouncilWorkbook.MEDIA_TYPE)
    @Hidden
    ResponseEntity<byte[]> workbook(
            Caller caller,
            HttpServletRequest http,
            @RequestParam @Pattern(regexp = "[0-9]{4}", message = "municipality-code") String municipalityCode) {
        CouncilReport report = writeCouncilReport.write(caller, municipalityCode);
        ContentDisposition file = ContentDisposition.attachment()
                .filename("medborgarloften-" + municipalityCode + "-" + report.on() + ".xlsx")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(new CouncilWorkbook(Language.of(http)).of(report));
    }
}
