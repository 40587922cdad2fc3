package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.application.ListPublicFigures;

/** Public figures over HTTP. */
@RestController
@RequestMapping("/property/v1/public-figures")
@Tag(name = "public-figures", description = "Offentliga siffror. Public figures.")
class PublicFiguresController {

    private static final String AREA = "Kommunkod. Municipality code.";
    private static final PageRequest ALL_MONTHS = PageRequest.of(1, PageRequest.MOST);

    private final ListPublicFigures figures;

    PublicFiguresController(ListPublicFigures figures) {
        this.figures = figures;
    }

    @GetMapping
    @Operation(
            operationId = "listPublicFigures",
            summary = "En kommuns siffror månad för månad. A municipality's figures month by month.",
            description = "Utan inloggning; tal under fem utelämnas. Without sign-in; numbers below five are left out.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<PublicFiguresBody> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = AREA, example = "1281")
                    @RequestParam
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = Patterns.MUNICIPALITY_CODE)
                    String municipalityCode) {
        return figures.list(caller, municipalityCode, page).map(PublicFiguresBody::of);
    }

    @GetMapping(path = "/table", produces = "text/csv")
    @Operation(
            operationId = "readPublicFiguresAsCsv",
            summary = "De senaste hundra månaderna som CSV. The last hundred months as CSV.",
            description = "Samma siffror. The same figures.")
    @ApiResponse(responseCode = "200", description = "Tabellen. The table.")
    ResponseEntity<String> table(
            Caller caller,
            @Parameter(description = AREA, example = "1281")
                    @RequestParam
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = Patterns.MUNICIPALITY_CODE)
                    String municipalityCode) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(FigureTable.csv(all(caller, municipalityCode)));
    }

    @GetMapping(path = "/workbook", produces = Sheets.TYPE)
    @Operation(
            operationId = "readPublicFiguresAsWorkbook",
            summary = "De senaste hundra månaderna som kalkylblad. The last hundred months as a spreadsheet.",
            description = "Samma siffror. The same figures.")
    @ApiResponse(responseCode = "200", description = "Kalkylbladet. The spreadsheet.")
    ResponseEntity<byte[]> workbook(
            Caller caller,
            @Parameter(description = AREA, example = "1281")
                    @RequestParam
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = Patterns.MUNICIPALITY_CODE)
                    String municipalityCode) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Sheets.TYPE))
                .body(FigureTable.workbook(all(caller, municipalityCode)));
    }

    @GetMapping("/uv-checks")
    @Operation(
            operationId = "listUvChecksOfUnits",
            summary = "UV-kontroller per enhet och månad. UV checks by unit and month.",
            description = "Belägg för löftets åtgärd, även kontroller utan träff. "
                    + "Evidence for the pledge's activity, negative checks too.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<UvCheckFiguresBody> uvChecks(
            Caller caller,
            PageRequest page,
            @Parameter(description = AREA, example = "1281")
                    @RequestParam
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = Patterns.MUNICIPALITY_CODE)
                    String municipalityCode) {
        return figures.uvChecks(caller, municipalityCode, page).map(UvCheckFiguresBody::of);
    }

    private List<PublicFiguresBody> all(Caller caller, String municipalityCode) {
        return figures.list(caller, municipalityCode, ALL_MONTHS).items().stream()
                .map(PublicFiguresBody::of)
                .toList();
    }
}
