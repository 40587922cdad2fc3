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
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.dialogue.application.AnswerSlotPoll;
import se.medborgarlofte.dialogue.application.HoldSlotPoll;
import se.medborgarlofte.dialogue.web.SlotPollBodies.BallotBody;
import se.medborgarlofte.dialogue.web.SlotPollBodies.LinkToken;
import se.medborgarlofte.dialogue.web.SlotPollBodies.SlotPollBody;
import se.medborgarlofte.dialogue.web.SlotPollBodies.SlotPollForMembers;
import se.medborgarlofte.dialogue.web.SlotPollBodies.SlotPollToOpen;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.IfMatch;

/** Polls on times over HTTP. */
@RestController
@Tag(
        name = "slot-polls",
        description = "Vilken tid passar föreningens medlemmar? Which time suits the association's members?")
class SlotPollsController {

    static final String PATH = "/dialogue/v1/slot-polls";

    private final HoldSlotPoll holdSlotPoll;
    private final AnswerSlotPoll answerSlotPoll;

    SlotPollsController(HoldSlotPoll holdSlotPoll, AnswerSlotPoll answerSlotPoll) {
        this.holdSlotPoll = holdSlotPoll;
        this.answerSlotPoll = answerSlotPoll;
    }

    @PostMapping(VisitsController.PATH + "/{id}/slot-polls")
    @Operation(
            operationId = "openSlotPoll",
            summary = "Fråga medlemmarna om tid. Ask the members for a time.",
            description =
                    "Föreningens kontaktombud får en länk att skicka vidare. Varje tid måste vara möjlig för båda "
                            + "myndigheterna. The association's contact persons get a link to pass on. Each time must be "
                            + "possible for both authorities.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true, description = "Öppnad. Opened.")
    ResponseEntity<Created> open(
            Caller caller,
            IdempotencyKey key,
            @Parameter(description = "Besökets identitet. The visit's identifier.") @PathVariable UUID id,
            @Valid @RequestBody SlotPollToOpen poll) {
        var command = Commands.key(key.forCaller(caller, "open-slot-poll:" + id, poll));
        var opened = holdSlotPoll.open(caller, command, id.toString(), poll.startsAt(), poll.closesAt());
        return Created.in(PATH, opened.id());
    }

    @GetMapping(PATH + "/{id}")
    @Operation(
            operationId = "readSlotPoll",
            summary = "Läs en omröstning. Read a poll.",
            description = "För den som bad om besöket, och för polis och samordnare i kommunen. For whoever asked for "
                    + "the visit, and for police and coordinators in the municipality.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Omröstningen. The poll.")
    ResponseEntity<SlotPollBody> read(
            Caller caller, @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id) {
        return answer(holdSlotPoll.read(caller, id.toString()));
    }

    @PostMapping(PATH + "/{id}/closings")
    @Operation(
            operationId = "closeSlotPoll",
            summary = "Stäng en omröstning. Close a poll.",
            description = "Den bästa tiden föreslås; besöket flyttas dit med en ombokning. The best time is suggested; "
                    + "the visit is moved there by rescheduling it.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Omröstningen nu. The poll now.")
    ResponseEntity<SlotPollBody> close(
            Caller caller, IfMatch read, @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id) {
        return answer(holdSlotPoll.close(caller, id.toString(), read.revision()));
    }

    @PostMapping("/dialogue/v1/slot-poll-readings")
    @Operation(
            operationId = "followSlotPoll",
            summary = "Se en omröstning med länken. See a poll by the link.",
            description = "Utan konto. Without an account.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Omröstningen. The poll.")
    SlotPollForMembers show(Caller caller, @Valid @RequestBody LinkToken link) {
        return SlotPollForMembers.of(answerSlotPoll.show(caller, link.linkToken()));
    }

    @PostMapping("/dialogue/v1/slot-poll-ballots")
    @Operation(
            operationId = "answerSlotPoll",
            summary = "Svara på en omröstning. Answer a poll.",
            description =
                    "Utan konto: ja, om det behövs eller nej för varje tid. Svaren räknas, ingen namnges. Without "
                            + "an account: yes, if need be or no for each time. Answers are counted, nobody is named.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Omröstningen nu. The poll now.")
    SlotPollForMembers answer(Caller caller, @Valid @RequestBody BallotBody ballot) {
        return SlotPollForMembers.of(answerSlotPoll.answer(caller, ballot.linkToken(), ballot.toBallot()));
    }

    private static ResponseEntity<SlotPollBody> answer(HoldSlotPoll.HeldPoll poll) {
        return ResponseEntity.ok().eTag(Etag.of(poll.stored().revision())).body(SlotPollBody.of(poll));
    }
}
