package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Arrays;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.notification.application.ReadLetters;
import se.medborgarlofte.notification.application.SaveLetter;
import se.medborgarlofte.notification.application.SavedText;
import se.medborgarlofte.notification.domain.Template;

/** The letters that come with the service, and newer versions of them, over HTTP. */
@RestController
@RequestMapping("/notification/v1/letters")
@Tag(name = "letters", description = "Brev som följer med tjänsten. Letters that come with the service.")
class LetterController {

    private final SaveLetter saveLetter;
    private final ReadLetters readLetters;

    LetterController(SaveLetter saveLetter, ReadLetters readLetters) {
        this.saveLetter = saveLetter;
        this.readLetters = readLetters;
    }

    @GetMapping
    @Operation(
            operationId = "listLetters",
            summary = "Lista alla brev. List all letters.",
            description = "Den senaste versionen av varje. The newest version of each.")
    @ApiResponse(responseCode = "200", description = "Breven. The letters.")
    Letters list(Caller caller) {
        return new Letters(readLetters.list(caller).stream().map(LetterBody::of).toList());
    }

    @GetMapping("/{code}")
    @Operation(
            operationId = "readLetter",
            summary = "Läs alla versioner av ett brev. Read all versions of a letter.",
            description = "Den senaste först; den sista följer med tjänsten. The newest first; the last comes with the "
                    + "service.")
    @ApiResponse(responseCode = "200", description = "Versionerna. The versions.")
    ResponseEntity<Letters> read(
            Caller caller,
            @Parameter(description = "Brevets kod. The letter's code.", example = "pledge-active") @PathVariable
                    String code) {
        var versions = readLetters.versions(caller, template(code));
        return ResponseEntity.ok()
                .eTag(Etag.of(versions.getFirst().version()))
                .body(new Letters(versions.stream().map(LetterBody::of).toList()));
    }

    @PutMapping("/{code}")
    @Operation(
            operationId = "saveLetter",
            summary = "Spara en ny version av ett brev. Save a new version of a letter.",
            description =
                    "If-Match anger den senaste version du läst. Gäller det som beställs från en minut senare. Ett "
                            + "brev som inte kan fyllas i, på något av språken, eller som nämner personer, sparas inte. If-Match "
                            + "names the newest version you have read. Counts for what is ordered from a minute later. A letter "
                            + "that cannot be filled in, in either language, or that names people, is not saved.")
    @ApiResponse(responseCode = "200", description = "Sparad. Saved.")
    ResponseEntity<LetterBody> save(
            Caller caller,
            IfMatch version,
            @Parameter(description = "Brevets kod. The letter's code.", example = "pledge-active") @PathVariable
                    String code,
            @Valid @RequestBody TextDraft text) {
        SavedText saved = saveLetter.save(caller, draft(code, text), version.revision());
        return ResponseEntity.ok().eTag(Etag.of(saved.version())).body(LetterBody.of(saved));
    }

    @PostMapping("/{code}/previews")
    @Operation(
            operationId = "previewLetter",
            summary = "Se hur ett brev kommer att se ut. See how a letter will look.",
            description = "Med påhittade uppgifter; inget sparas. With sample facts; nothing is saved.")
    @ApiResponse(responseCode = "200", description = "Brevet på varje språk. The letter in each language.")
    TextPreviews preview(
            Caller caller,
            @Parameter(description = "Brevets kod. The letter's code.", example = "pledge-active") @PathVariable
                    String code,
            @Valid @RequestBody TextDraft text) {
        return new TextPreviews(saveLetter.preview(caller, draft(code, text)).stream()
                .map(TextPreview::of)
                .toList());
    }

    private static SaveLetter.Draft draft(String code, TextDraft text) {
        return new SaveLetter.Draft(template(code), text.swedish(), text.english());
    }

    private static Template template(String code) {
        return Arrays.stream(Template.values())
                .filter(template ->
                        template != Template.MAILING && template.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
    }
}
