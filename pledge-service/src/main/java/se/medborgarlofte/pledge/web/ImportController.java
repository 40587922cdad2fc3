package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.Language;
import se.medborgarlofte.http.ProblemTexts;
import se.medborgarlofte.pledge.application.ReadImport;
import se.medborgarlofte.pledge.application.StartImport;

/** Imports from files, with their progress and what they refused. */
@RestController
@RequestMapping(ImportController.PATH)
@Tag(name = "imports", description = "Import ur filer. Imports from files.")
class ImportController {

    static final String PATH = "/pledge/v1/imports";

    private final StartImport startImport;
    private final ReadImport readImport;
    private final ProblemTexts texts;

    ImportController(StartImport startImport, ReadImport readImport, ProblemTexts texts) {
        this.startImport = startImport;
        this.readImport = readImport;
        this.texts = texts;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "startImport",
            summary = "Importera en fil. Import a file.",
            description = "Rader som inte går att läsa avvisas med rad, kolumn och skäl; de andra tas in."
                    + " Rows that cannot be read are refused with line, column and reason; the others are taken.")
    ResponseEntity<Created> start(Caller caller, IdempotencyKey key, @Valid @RequestBody ImportBody body) {
        return Created.in(PATH, startImport.start(caller, key.forCaller(caller, "import", body), body.order()));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readImport",
            summary = "Läs hur långt en import har kommit. Read how far an import has come.",
            description = "De 500 första avvisade raderna visas. The first 500 refused rows are shown.")
    ImportView read(
            Caller caller,
            HttpServletRequest http,
            @PathVariable @Parameter(example = "0192f7a1-8e52-5b64-8a07-5d9e1c3b7f02") String id) {
        Locale language = Language.of(http);
        return ImportView.of(readImport.read(caller, id), code -> texts.error(code, language));
    }
}
