package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.dialogue.application.AnswerConcern;
import se.medborgarlofte.dialogue.application.FindSimilarConcerns;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IfMatch;

/** Answers to concerns over HTTP. */
@RestController
@RequestMapping(ConcernsController.PATH + "/{id}")
@Tag(name = "concerns")
class ConcernAnswersController {

    private final AnswerConcern answerConcern;
    private final FindSimilarConcerns findSimilarConcerns;

    ConcernAnswersController(AnswerConcern answerConcern, FindSimilarConcerns findSimilarConcerns) {
        this.answerConcern = answerConcern;
        this.findSimilarConcerns = findSimilarConcerns;
    }

    @PostMapping("/actions")
    @Operation(
            operationId = "actOnConcern",
            summary = "Säg vad som gjordes. Say what was done.",
            description = "Den som lämnade bekymret får ett kvitto, och kan säga emot. Whoever raised it gets a "
                    + "receipt, and may disagree.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Bekymret nu. The concern now.")
    ResponseEntity<ConcernSummary> act(
            Caller caller,
            IfMatch read,
            @Parameter(description = "Bekymrets identitet. The concern's identifier.") @PathVariable UUID id,
            @Valid @RequestBody ConcernAnswers.ActionTaken action) {
        return answer(answerConcern.actOn(caller, id.toString(), read.revision(), action.text()));
    }

    @PostMapping("/refusals")
    @Operation(
            operationId = "declineConcern",
            summary = "Avböj med skäl. Decline with a reason.",
            description = "Bara ett bekymmer som inget har blivit av. Only a concern that nothing has come of.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Bekymret nu. The concern now.")
    ResponseEntity<ConcernSummary> decline(
            Caller caller,
            IfMatch read,
            @Parameter(description = "Bekymrets identitet. The concern's identifier.") @PathVariable UUID id,
            @Valid @RequestBody ConcernAnswers.Declined declined) {
        return answer(
                answerConcern.decline(caller, id.toString(), read.revision(), declined.reason(), declined.text()));
    }

    @PostMapping("/disputes")
    @Operation(
            operationId = "disputeConcern",
            summary = "Säg att det inte är åtgärdat. Say that it was not acted on.",
            description = "För den som lämnade bekymret; det öppnas igen. For whoever raised it; it is reopened.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Bekymret nu. The concern now.")
    ResponseEntity<ConcernSummary> dispute(
            Caller caller,
            IfMatch read,
            @Parameter(description = "Bekymrets identitet. The concern's identifier.") @PathVariable UUID id) {
        return answer(answerConcern.dispute(caller, id.toString(), read.revision()));
    }

    @PostMapping("/routings")
    @Operation(
            operationId = "routeConcern",
            summary = "Lämna över till den andra myndigheten. Route to the other authority.",
            description = "Från början avgör bekymrets slag vem som ska se till det. At first the concern's category "
                    + "decides who is to see to it.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Bekymret nu. The concern now.")
    ResponseEntity<ConcernSummary> route(
            Caller caller,
            IfMatch read,
            @Parameter(description = "Bekymrets identitet. The concern's identifier.") @PathVariable UUID id,
            @Valid @RequestBody ConcernAnswers.Routing routing) {
        return answer(answerConcern.routeTo(caller, id.toString(), read.revision(), routing.responsible()));
    }

    @PostMapping("/joinings")
    @Operation(
            operationId = "joinConcern",
            summary = "Säg att det är detsamma som ett annat. Say that it is the same as another.",
            description = "Svar på det andra blir svar på detta. Answers to the other one are answers to this one.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Bekymret nu. The concern now.")
    ResponseEntity<ConcernSummary> join(
            Caller caller,
            IfMatch read,
            @Parameter(description = "Bekymrets identitet. The concern's identifier.") @PathVariable UUID id,
            @Valid @RequestBody ConcernAnswers.Joining joining) {
        return answer(answerConcern.join(
                caller, id.toString(), read.revision(), joining.duplicateOf().toString()));
    }

    @GetMapping("/similar-concerns")
    @Operation(
            operationId = "findSimilarConcerns",
            summary = "Hitta bekymmer som kan säga detsamma. Find concerns that may say the same.",
            description =
                    "Av samma slag, på senare tid, på samma plats om båda anger en. Of the same category, lately, "
                            + "in the same place if both name one.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Förslagen. The suggestions.")
    ConcernAnswers.Suggestions similar(
            Caller caller,
            @Parameter(description = "Bekymrets identitet. The concern's identifier.") @PathVariable UUID id) {
        return ConcernAnswers.Suggestions.of(findSimilarConcerns.find(caller, id.toString()));
    }

    private static ResponseEntity<ConcernSummary> answer(Stored<Concern> concern) {
        return ResponseEntity.ok().eTag(Etag.of(concern.revision())).body(ConcernSummary.of(concern));
    }
}
