package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.dialogue.application.ImportAssociations;
import se.medborgarlofte.dialogue.application.ListAssociations;
import se.medborgarlofte.dialogue.csv.AssociationFile;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Language;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.ProblemTexts;

/** Files of associations over HTTP. */
@RestController
@Tag(name = "associations")
class AssociationFilesController {

    private static final String CSV = "text/csv";
    private static final String EXAMPLE = """
        municipalityCode;name;kind;districtCode;households
        1230;Grannsamverkan Stationsbyn;NEIGHBOURHOOD_WATCH;1230R002;140
        """;

    private final ImportAssociations importAssociations;
    private final ListAssociations listAssociations;
    private final ProblemTexts texts;

    AssociationFilesController(
            ImportAssociations importAssociations, ListAssociations listAssociations, ProblemTexts texts) {
        this.importAssociations = importAssociations;
        this.listAssociations = listAssociations;
        this.texts = texts;
    }

    @PostMapping(path = "/dialogue/v1/association-imports", consumes = CSV)
    @Operation(
            operationId = "importAssociations",
            summary = "Läs in föreningar från en fil. Import associations from a file.",
            description =
                    "CSV i UTF-8 med rubrik, semikolon eller komma. Bra rader tas in, felaktiga listas. Samma fil igen"
                            + " ändrar inget. CSV in UTF-8 with a header, semicolons or commas. Good rows are kept, bad"
                            + " rows are listed. The same file again changes nothing.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            description = "Filen. The file.",
                            content =
                                    @Content(
                                            mediaType = CSV,
                                            schema = @Schema(type = "string"),
                                            examples = @ExampleObject(EXAMPLE))))
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Vad som lästes in. What was done.")
    AssociationImport importFile(
            Caller caller,
            HttpServletRequest request,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    @RequestParam
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = "municipality-code")
                    String municipalityCode,
            @RequestBody byte[] content) {
        try {
            var result = importAssociations.importRows(caller, municipalityCode, AssociationFile.read(content));
            return AssociationImport.of(result, texts, Language.of(request));
        } catch (AssociationFile.UnreadableException e) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("", "file-" + e.code());
        }
    }

    @GetMapping(path = "/dialogue/v1/association-exports", produces = CSV)
    @Operation(
            operationId = "exportAssociations",
            summary = "Hämta en kommuns föreningar som fil. Export a municipality's associations.",
            description = "Samma form som inläsningen tar; värden som liknar formler görs ofarliga. The form that the "
                    + "import takes; values that look like formulas are made harmless.")
    @ApiResponse(
            responseCode = "200",
            description = "Filen. The file.",
            content = @Content(mediaType = CSV, schema = @Schema(type = "string"), examples = @ExampleObject(EXAMPLE)))
    ResponseEntity<byte[]> export(
            Caller caller,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    @RequestParam
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = "municipality-code")
                    String municipalityCode) {
        String file = AssociationFile.write(listAssociations.export(caller, municipalityCode));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("foreningar-" + municipalityCode + ".csv")
                                .build()
                                .toString())
                .body(file.getBytes(StandardCharsets.UTF_8));
    }
}
