package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.property.application.ReadThingSheet;
import se.medborgarlofte.property.application.SheetColumn;
import se.medborgarlofte.property.application.ThingSheets;
import se.medborgarlofte.property.domain.ItemCategory;

/** Spreadsheets of a search over HTTP: read into the things of a seizure, which is then recorded like any other. */
@RestController
@RequestMapping(ThingSheetController.PATH)
@Tag(name = "thing-sheets", description = "Kalkylblad över saker. Spreadsheets of things.")
class ThingSheetController {

    static final String PATH = "/property/v1/thing-sheets";
    private static final String CSV = "text/csv";
    private static final String EXAMPLE = """
            Sort;Märke;Modell;Färger;Serienummer;Gravyr
            cykel;Crescent;Elina;röd, svart;WBK123456;
            smycke;;;guld;;EK 1974
            """;

    private final ReadThingSheet readThingSheet;
    private final Validator validator;

    ThingSheetController(ReadThingSheet readThingSheet, Validator validator) {
        this.readThingSheet = readThingSheet;
        this.validator = validator;
    }

    @PostMapping(consumes = {CSV, Sheets.TYPE})
    @Operation(
            operationId = "readThingSheet",
            summary = "Läs ett kalkylblad till saker i ett beslag. Read a spreadsheet into the things of a seizure.",
            description =
                    "Arbetsbok (xlsx) eller CSV med rubrik först, högst 500 rader. Inget sparas: skicka svarets items "
                            + "när beslaget skrivs in. Går en rad inte att läsa sägs vilken, och vad som ska rättas. "
                            + "A workbook (xlsx) or CSV with a header, at most 500 rows. Nothing is kept: send the answer's "
                            + "items when the seizure is recorded. If a row cannot be read, you are told which one and what "
                            + "to mend.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            description = "Bladet. The sheet.",
                            content = {
                                @Content(
                                        mediaType = CSV,
                                        schema = @Schema(type = "string"),
                                        examples = @ExampleObject(EXAMPLE)),
                                @Content(mediaType = Sheets.TYPE, schema = @Schema(type = "string", format = "binary"))
                            }))
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Sakerna. The things.")
    ThingSheetBody read(
            Caller caller,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1281")
                    @RequestParam
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = Patterns.MUNICIPALITY_CODE)
                    String municipalityCode,
            @RequestBody byte[] content) {
        List<ThingSheets.Row> rows = readThingSheet.read(caller, municipalityCode, content);
        List<ItemToRegister> things = new ArrayList<>();
        Problem problem = Problem.of(CommonProblem.INVALID_REQUEST);
        rows.forEach(row -> new ThingRow(row).read(validator, things, problem));
        if (things.size() < rows.size()) {
            throw problem;
        }
        return new ThingSheetBody(things);
    }

    @GetMapping(produces = Sheets.TYPE)
    @Operation(
            operationId = "takeEmptyThingSheet",
            summary = "Ta ett tomt blad att fylla i. Take an empty sheet to fill in.",
            description = "Med alla kolumner och en rad för varje sort, att skriva över. "
                    + "With all columns and a row for each kind, to write over.")
    @ApiResponse(responseCode = "200", description = "Bladet. The sheet.")
    ResponseEntity<byte[]> empty() {
        List<List<@Nullable Object>> kinds = Arrays.stream(ItemCategory.values())
                .map(category -> Arrays.<@Nullable Object>asList(CategoryWords.swedish(category)))
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Sheets.TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"beslag.xlsx\"")
                .body(Sheets.workbook(
                        "Saker",
                        Arrays.stream(SheetColumn.values())
                                .map(SheetColumn::header)
                                .toList(),
                        kinds));
    }
}
