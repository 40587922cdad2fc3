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
import se.medborgarlofte.dialogue.application.ListVisits;
import se.medborgarlofte.dialogue.application.OpenedVisit;
import se.medborgarlofte.dialogue.application.ReadVisit;
import se.medborgarlofte.dialogue.application.RequestVisit;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;

/** Visits over HTTP. */
@RestController
@RequestMapping(VisitsController.PATH)
@Tag(name = "visits", description = "Besök av polis och kommun. Visits by police and municipality.")
class VisitsController {

    static final String PATH = "/dialogue/v1/visits";

    private final RequestVisit requestVisit;
    private final ReadVisit readVisit;
    private final ListVisits listVisits;

    VisitsController(RequestVisit requestVisit, ReadVisit readVisit, ListVisits listVisits) {
        this.requestVisit = requestVisit;
        this.readVisit = readVisit;
        this.listVisits = listVisits;
    }

    @PostMapping
    @Operation(
            operationId = "requestVisit",
            summary = "Be polis och kommun om ett besök. Ask police and municipality for a visit.",
            description =
                    "Tiden är ett önskemål; besöket är bokat när båda myndigheterna har namngett någon som kommer. "
                            + "The time is a wish; the visit is booked when both authorities have named somebody who comes.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            description = "Önskemålet. The request.",
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(VisitExamples.REQUEST))))
    @ApiResponse(
            responseCode = "201",
            useReturnTypeSchema = true,
            description = "Önskemålet är mottaget. The request has been received.",
            content = @Content(mediaType = "application/json", examples = @ExampleObject(VisitExamples.CREATED)))
    ResponseEntity<Created> request(Caller caller, IdempotencyKey key, @Valid @RequestBody VisitToRequest visit) {
        var requested = requestVisit.request(
                caller, Commands.key(key.forCaller(caller, "request-visit", visit)), visit.toRequest());
        return Created.in(PATH, requested.id());
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readVisit",
            summary = "Läs ett besök. Read a visit.",
            description = "För den som bad om det, och för samordnare och polis i kommunen. "
                    + "For whoever asked for it, and for coordinators and police in the municipality.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Besöket. The visit.",
            content = @Content(mediaType = "application/json", examples = @ExampleObject(VisitExamples.VISIT)))
    ResponseEntity<VisitBody> read(
            Caller caller,
            @Parameter(description = "Besökets identitet. The visit's identifier.") @PathVariable UUID id) {
        OpenedVisit visit = readVisit.read(caller, id.toString());
        return ResponseEntity.ok().eTag(Etag.of(visit.stored().revision())).body(VisitBody.of(visit));
    }

    @GetMapping
    @Operation(
            operationId = "listVisits",
            summary = "Lista besök, i den ordning de börjar. List visits, in the order they start.",
            description = "Egna (mine=true), eller en kommuns för samordnare och polis där. "
                    + "One's own (mine=true), or a municipality's for coordinators and police there.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "En sida av listan. One page of the list.",
            content = @Content(mediaType = "application/json", examples = @ExampleObject(VisitExamples.PAGE)))
    Page<VisitSummary> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Bara egna. Only one's own.", example = "true")
                    @RequestParam(defaultValue = "false")
                    boolean mine,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    @RequestParam(required = false)
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = "municipality-code")
                    @Nullable
                    String municipalityCode) {
        var found = listVisits.list(caller, Lists.scope(mine, municipalityCode, caller), Lists.range(page));
        return Lists.page(found, page, VisitSummary::of);
    }
}
