package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import se.medborgarlofte.dialogue.application.KeepPromise;
import se.medborgarlofte.dialogue.application.Opened;
import se.medborgarlofte.dialogue.domain.Promise;
import se.medborgarlofte.dialogue.domain.PromiseState;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;

/** Promises made at meetings over HTTP. */
@RestController
@RequestMapping(PromisesController.PATH)
@Tag(name = "promises", description = "Det som lovades på möten. What was promised at meetings.")
class PromisesController {

    static final String PATH = "/dialogue/v1/promises";

    private final KeepPromise keepPromise;

    PromisesController(KeepPromise keepPromise) {
        this.keepPromise = keepPromise;
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readPromise",
            summary = "Läs ett löfte från ett möte. Read a promise made at a meeting.",
            description = "För den som gav det, och för samordnare och polis i kommunen. For whoever made it, and for "
                    + "coordinators and police in the municipality.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Löftet. The promise.")
    ResponseEntity<PromiseBody> read(
            Caller caller, @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id) {
        return answer(keepPromise.read(caller, id.toString()));
    }

    @GetMapping
    @Operation(
            operationId = "listPromises",
            summary = "Lista löften från möten, det närmaste först. List promises, the next due first.",
            description = "För samordnare och polis i kommunen. For coordinators and police in the municipality.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<PromiseBody> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    @RequestParam
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = "municipality-code")
                    String municipalityCode,
            @Parameter(description = "Bara i det läget. Only in this state.", example = "OPEN")
                    @RequestParam(required = false)
                    @Nullable
                    PromiseState state) {
        return Lists.page(keepPromise.list(caller, municipalityCode, state, Lists.range(page)), page, PromiseBody::of);
    }

    @PostMapping("/{id}/fulfilments")
    @Operation(
            operationId = "keepPromise",
            summary = "Säg att ett löfte har hållits. Say that a promise was kept.",
            description = "Därefter påminns ingen mer om det. Nobody is reminded of it after that.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Löftet nu. The promise now.")
    ResponseEntity<PromiseBody> keep(
            Caller caller, IfMatch read, @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id) {
        keepPromise.keep(caller, id.toString(), read.revision());
        return answer(keepPromise.read(caller, id.toString()));
    }

    private static ResponseEntity<PromiseBody> answer(Opened<Promise> promise) {
        return ResponseEntity.ok().eTag(Etag.of(promise.stored().revision())).body(PromiseBody.of(promise));
    }
}
