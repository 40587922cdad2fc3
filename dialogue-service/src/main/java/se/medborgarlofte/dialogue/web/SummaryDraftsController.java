package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.dialogue.application.DecideSummaryDraft;
import se.medborgarlofte.dialogue.application.Opened;
import se.medborgarlofte.dialogue.domain.DraftState;
import se.medborgarlofte.dialogue.domain.SummaryDraft;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Language;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;

/** Proposed "you said – we did" over HTTP. */
@RestController
@RequestMapping(SummaryDraftsController.PATH)
@Tag(
        name = "summary-drafts",
        description =
                "Förslag till ni sa – vi gjorde när ett löfte har avslutats; ingen får dem innan någon har skickat "
                        + "dem. Proposed you said – we did when a pledge has been concluded; nobody gets them before somebody has "
                        + "sent them.")
class SummaryDraftsController {

    static final String PATH = "/dialogue/v1/summary-drafts";

    private final DecideSummaryDraft decideSummaryDraft;

    SummaryDraftsController(DecideSummaryDraft decideSummaryDraft) {
        this.decideSummaryDraft = decideSummaryDraft;
    }

    @GetMapping
    @Operation(
            operationId = "listSummaryDrafts",
            summary = "Lista förslag till ni sa – vi gjorde. List proposed summaries.",
            description = "De nyaste först, utan text. The newest first, without text.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<SummaryDraftBody> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    @RequestParam
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = "municipality-code")
                    String municipalityCode,
            @Parameter(description = "Bara i det läget. Only in this state.", example = "WAITING")
                    @RequestParam(required = false)
                    @Nullable
                    DraftState state) {
        return Lists.page(
                decideSummaryDraft.list(caller, municipalityCode, state, Lists.range(page)),
                page,
                SummaryDraftBody::withoutText);
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readSummaryDraft",
            summary = "Läs ett förslag. Read a proposal.",
            description =
                    "Texten på svenska, eller på engelska med Accept-Language: en. Den skickas på båda språken. The "
                            + "text in Swedish, or in English with Accept-Language: en. It is sent in both.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Förslaget. The proposal.")
    ResponseEntity<SummaryDraftBody> read(
            Caller caller,
            HttpServletRequest request,
            @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id) {
        return answer(caller, request, id);
    }

    @PostMapping("/{id}/sendings")
    @Operation(
            operationId = "sendSummaryDraft",
            summary = "Skicka förslaget som det är. Send the proposal as it is.",
            description =
                    "Föreningens kontaktombud får en länk till texten. The association's contact persons get a link "
                            + "to the text.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Förslaget nu. It now.")
    ResponseEntity<SummaryDraftBody> send(
            Caller caller,
            IfMatch read,
            HttpServletRequest request,
            @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id) {
        decideSummaryDraft.send(caller, id.toString(), read.revision());
        return answer(caller, request, id);
    }

    @PostMapping("/{id}/discards")
    @Operation(
            operationId = "discardSummaryDraft",
            summary = "Lägg förslaget åt sidan. Put the proposal aside.",
            description = "Ingen får texten. Nobody gets the text.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Förslaget nu. It now.")
    ResponseEntity<SummaryDraftBody> discard(
            Caller caller,
            IfMatch read,
            HttpServletRequest request,
            @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id) {
        decideSummaryDraft.discard(caller, id.toString(), read.revision());
        return answer(caller, request, id);
    }

    private ResponseEntity<SummaryDraftBody> answer(Caller caller, HttpServletRequest request, UUID id) {
        Opened<SummaryDraft> draft = decideSummaryDraft.read(caller, id.toString(), Language.of(request));
        return ResponseEntity.ok().eTag(Etag.of(draft.stored().revision())).body(SummaryDraftBody.of(draft));
    }
}
