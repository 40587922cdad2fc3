package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.Language;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.ProblemTexts;
import se.medborgarlofte.property.application.ImportFindings;
import se.medborgarlofte.property.application.ListImportFindings;
import se.medborgarlofte.property.application.ReadImport;
import se.medborgarlofte.property.application.ReceiveTheftFile;
import se.medborgarlofte.property.domain.TheftReportImport;

/** Imports of theft reports over HTTP. */
@RestController
@RequestMapping(TheftReportImportController.PATH)
@Tag(name = "theft-report-imports", description = "Inläsning av stöldanmälningar. Imports of theft reports.")
class TheftReportImportController {
    static final String PATH = "/property/v1/theft-report-imports";
    private static final String CSV = "text/csv";
    private static final String EXAMPLE = """
            Index_,event_unique_id,Occurrence_Date,Occurrence_Time,Bike_Make,Bike_Model,Bike_Type,Bike_Speed,Bike_Colour,Cost_of_Bike,Status,Lat,Long
            14001,GO-20173246037,2017.12.08,18:00:00,CRESCENT,ELINA,RG,3,RED,4500,STOLEN,43.6631088,-79.3783417
            """;

    private final ReceiveTheftFile receiveTheftFile;
    private final ReadImport readImport;
    private final ListImportFindings listFindings;
    private final ProblemTexts texts;

    TheftReportImportController(
            ReceiveTheftFile receiveTheftFile,
            ReadImport readImport,
            ListImportFindings listFindings,
            ProblemTexts texts) {
        this.receiveTheftFile = receiveTheftFile;
        this.readImport = readImport;
        this.listFindings = listFindings;
        this.texts = texts;
    }

    @PostMapping(consumes = CSV)
    @Operation(
            operationId = "importTheftReports",
            summary = "Läs in stöldanmälningar från en fil. Import theft reports from a file.",
            description =
                    "CSV (RFC 4180, UTF-8, rubrik först), högst 25 MB. Kolumnerna Municipality_Code och Serial_Number "
                            + "är frivilliga. Svaret kommer genast; följ Location. Samma fil och källa igen ändrar inget. "
                            + "CSV (RFC 4180, UTF-8, header first), at most 25 MB. The columns Municipality_Code and "
                            + "Serial_Number are optional. The answer comes at once; follow Location. The same file and source "
                            + "again change nothing.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            description = "Filen. The file.",
                            content =
                                    @Content(
                                            mediaType = CSV,
                                            schema = @Schema(type = "string"),
                                            examples = @ExampleObject(EXAMPLE))))
    @ApiResponse(responseCode = "202", useReturnTypeSchema = true, description = "Mottagen. Received.")
    ResponseEntity<Created> receive(
            Caller caller,
            @Parameter(description = "Källans namn. Name of the source.", example = "toronto-police")
                    @RequestParam
                    @Pattern(regexp = Patterns.SOURCE, message = Patterns.SOURCE_CODE)
                    String source,
            @RequestBody byte[] content) {
        String id = receiveTheftFile.receive(caller, source, content);
        return ResponseEntity.accepted().location(URI.create(PATH + "/" + id)).body(new Created(id));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readTheftReportImport",
            summary = "Se hur långt en inläsning har kommit. See how far an import has come.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Läget. The state.")
    ResponseEntity<ImportBody> read(Caller caller, @PathVariable UUID id) {
        Stored<TheftReportImport> stored = readImport.read(caller, id.toString());
        return ResponseEntity.ok().eTag(Etag.of(stored.revision())).body(ImportBody.of(stored));
    }

    @GetMapping("/{id}/refused-rows")
    @Operation(
            operationId = "listRefusedRows",
            summary = "Lista avvisade rader. List refused rows.",
            description = "Rad, skäl och vad som ska rättas; aldrig radens innehåll. "
                    + "Line, reason and what to mend; never what the row said.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<FindingBody> refusedRows(Caller caller, PageRequest page, @PathVariable UUID id, HttpServletRequest request) {
        return findings(caller, page, id, ImportFindings.Kind.REFUSED_ROW, Language.of(request));
    }

    @GetMapping("/{id}/remarks")
    @Operation(
            operationId = "listImportRemarks",
            summary = "Lista det som är värt en titt. List what is worth a look.",
            description = "Anmälningar där något saknas och något annat har hittats. "
                    + "Reports in which one thing is missing and another recovered.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<FindingBody> remarks(Caller caller, PageRequest page, @PathVariable UUID id, HttpServletRequest request) {
        return findings(caller, page, id, ImportFindings.Kind.REMARK, Language.of(request));
    }

    private Page<FindingBody> findings(
            Caller caller, PageRequest page, UUID id, ImportFindings.Kind kind, Locale language) {
        return listFindings
                .list(caller, id.toString(), kind, page)
                .map(finding -> FindingBody.of(finding, texts, language));
    }
}
