package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.notification.application.ReadTexts;
import se.medborgarlofte.notification.application.SaveText;
import se.medborgarlofte.notification.application.SavedText;

/** Texts for mailings over HTTP. */
@RestController
@RequestMapping("/notification/v1/mailing-texts")
@Tag(name = "mailing-texts", description = "Texter för utskick. Texts for mailings.")
class TextController {

    private static final String CODE = "[a-z][a-z0-9-]{1,40}";

    private final SaveText saveText;
    private final ReadTexts readTexts;

    TextController(SaveText saveText, ReadTexts readTexts) {
        this.saveText = saveText;
        this.readTexts = readTexts;
    }

    @PutMapping("/{municipalityCode}/{code}")
    @Operation(
            operationId = "saveMailingText",
            summary = "Spara en ny version av en text. Save a new version of a text.",
            description = "If-Match anger den version du läst, \"0\" för en ny text. En text som inte kan fyllas i, på "
                    + "något av språken, eller som nämner personer, sparas inte. If-Match names the version you have "
                    + "read, \"0\" for a new text. A text that cannot be filled in, in either language, or that names "
                    + "people, is not saved.")
    @ApiResponse(responseCode = "200", description = "Sparad. Saved.")
    ResponseEntity<TextBody> save(
            Caller caller,
            IfMatch version,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    @PathVariable
                    @Pattern(regexp = PreferencesBody.MUNICIPALITY, message = "municipality-code")
                    String municipalityCode,
            @Parameter(description = "Textens namn. The text's name.", example = "trygghetsvandring")
                    @PathVariable
                    @Pattern(regexp = CODE)
                    String code,
            @Valid @RequestBody TextDraft text) {
        SavedText saved = saveText.save(caller, draft(municipalityCode, code, text), version.revision());
        return ResponseEntity.ok().eTag(Etag.of(saved.version())).body(TextBody.of(saved));
    }

    @PostMapping("/{municipalityCode}/{code}/previews")
    @Operation(
            operationId = "previewMailingText",
            summary = "Se hur en text kommer att se ut. See how a text will look.",
            description = "Med påhittade uppgifter; inget sparas. With sample facts; nothing is saved.")
    @ApiResponse(responseCode = "200", description = "Texten på varje språk. The text in each language.")
    TextPreviews preview(
            Caller caller,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    @PathVariable
                    @Pattern(regexp = PreferencesBody.MUNICIPALITY, message = "municipality-code")
                    String municipalityCode,
            @Parameter(description = "Textens namn. The text's name.", example = "trygghetsvandring")
                    @PathVariable
                    @Pattern(regexp = CODE)
                    String code,
            @Valid @RequestBody TextDraft text) {
        return new TextPreviews(saveText.preview(caller, draft(municipalityCode, code, text)).stream()
                .map(TextPreview::of)
                .toList());
    }

    @GetMapping("/{municipalityCode}/{code}")
    @Operation(
            operationId = "readMailingText",
            summary = "Läs den senaste versionen av en text. Read the newest version of a text.",
            description = "För kommunens samordnare och polischef, och granskare. For the municipality's coordinators "
                    + "and police chiefs, and auditors.")
    @ApiResponse(responseCode = "200", description = "Texten. The text.")
    ResponseEntity<TextBody> read(
            Caller caller,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1230") @PathVariable
                    String municipalityCode,
            @Parameter(description = "Textens namn. The text's name.", example = "trygghetsvandring") @PathVariable
                    String code) {
        SavedText text = readTexts.read(caller, municipalityCode + "-" + code);
        return ResponseEntity.ok().eTag(Etag.of(text.version())).body(TextBody.of(text));
    }

    @GetMapping
    @Operation(
            operationId = "listMailingTexts",
            summary = "Lista en kommuns texter. List a municipality's texts.",
            description = "Den senaste versionen av varje. The newest version of each.")
    @ApiResponse(responseCode = "200", description = "En sida av listan. One page of the list.")
    Page<TextBody> list(
            Caller caller,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    @RequestParam
                    @Pattern(regexp = PreferencesBody.MUNICIPALITY, message = "municipality-code")
                    String municipalityCode,
            PageRequest page) {
        return readTexts.list(caller, municipalityCode, page).map(TextBody::of);
    }

    private static SaveText.Draft draft(String municipalityCode, String code, TextDraft text) {
        return new SaveText.Draft(municipalityCode, code, text.swedish(), text.english());
    }
}
