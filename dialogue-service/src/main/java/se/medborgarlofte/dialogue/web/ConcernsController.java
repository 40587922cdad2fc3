package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
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
import se.medborgarlofte.dialogue.application.ListConcerns;
import se.medborgarlofte.dialogue.application.OpenedConcern;
import se.medborgarlofte.dialogue.application.RaiseConcern;
import se.medborgarlofte.dialogue.application.ReadConcern;
import se.medborgarlofte.dialogue.domain.Category;
import se.medborgarlofte.dialogue.domain.ConcernState;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;

/** Concerns over HTTP. */
@RestController
@RequestMapping(ConcernsController.PATH)
@Tag(name = "concerns", description = "Bekymmer och deras kvitton. Concerns and their receipts.")
class ConcernsController {

    static final String PATH = "/dialogue/v1/concerns";

    private final RaiseConcern raiseConcern;
    private final ReadConcern readConcern;
    private final ListConcerns listConcerns;

    ConcernsController(RaiseConcern raiseConcern, ReadConcern readConcern, ListConcerns listConcerns) {
        this.raiseConcern = raiseConcern;
        this.readConcern = readConcern;
        this.listConcerns = listConcerns;
    }

    @PostMapping
    @Operation(
            operationId = "raiseConcern",
            summary = "Berätta vad du oroar dig för. Raise a concern.",
            description =
                    "Texten lagras krypterad och visas bara för dem som arbetar med den. En text med personuppgifter"
                            + " avvisas: ring 114 14. The text is stored encrypted and shown only to those who work with"
                            + " it. A text with personal data is refused: call 114 14.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            description = "Bekymret. The concern.",
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(ConcernExamples.RAISE))))
    @ApiResponse(
            responseCode = "201",
            useReturnTypeSchema = true,
            description = "Mottaget; kvittot finns på bekymret. Received; the receipt is on the concern.",
            content = @Content(mediaType = "application/json", examples = @ExampleObject(ConcernExamples.CREATED)))
    ResponseEntity<Created> raise(Caller caller, IdempotencyKey key, @Valid @RequestBody ConcernToRaise concern) {
        var raised = raiseConcern.raise(
                caller, Commands.key(key.forCaller(caller, "raise-concern", concern)), concern.toRaise());
        return Created.in(PATH, raised.id());
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readConcern",
            summary = "Läs ett bekymmer med dess kvitton. Read a concern with its receipts.",
            description =
                    "För den som lämnade det, och för samordnare, analytiker och polis i kommunen; vem som lämnade "
                            + "det visas inte. For whoever raised it, and for coordinators, analysts and police in the "
                            + "municipality; who raised it is not shown.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Bekymret. The concern.",
            content = @Content(mediaType = "application/json", examples = @ExampleObject(ConcernExamples.CONCERN)))
    ResponseEntity<ConcernBody> read(
            Caller caller,
            @Parameter(description = "Bekymrets identitet. The concern's identifier.") @PathVariable UUID id) {
        OpenedConcern concern = readConcern.read(caller, id.toString());
        return ResponseEntity.ok().eTag(Etag.of(concern.stored().revision())).body(ConcernBody.of(concern));
    }

    @GetMapping
    @Operation(
            operationId = "listConcerns",
            summary = "Lista bekymmer, de nyaste först. List concerns, newest first.",
            description = "Egna (mine=true), eller en kommuns för samordnare, analytiker och polis där. Utan text och "
                    + "avsändare. One's own (mine=true), or a municipality's for coordinators, analysts and police "
                    + "there. Without text and sender.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "En sida av listan. One page of the list.",
            content = @Content(mediaType = "application/json", examples = @ExampleObject(ConcernExamples.PAGE)))
    Page<ConcernSummary> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Bara egna. Only one's own.", example = "true")
                    @RequestParam(defaultValue = "false")
                    boolean mine,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    @RequestParam(required = false)
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = "municipality-code")
                    @Nullable
                    String municipalityCode,
            @Parameter(description = "Bara av det slaget. Only of this category.", example = "THEFT")
                    @RequestParam(required = false)
                    @Nullable
                    Category category,
            @Parameter(description = "Bara i det läget. Only in this state.", example = "RAISED")
                    @RequestParam(required = false)
                    @Nullable
                    ConcernState state,
            @Parameter(
                            description = "Bara sådana som inget har blivit av på länge. Only silent ones.",
                            example = "true")
                    @RequestParam(defaultValue = "false")
                    boolean silent) {
        var scope = Lists.scope(mine, municipalityCode, caller);
        return Lists.page(
                listConcerns.list(caller, scope, category, state, silent, Lists.range(page)), page, ConcernSummary::of);
    }
}
