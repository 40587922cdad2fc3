package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.dialogue.application.ArrangeAsGuest;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.IdempotencyKey;

/** What somebody without an account does with the visit they asked for, over HTTP. */
@RestController
@RequestMapping("/dialogue/v1")
@Tag(name = "guests")
class GuestVisitsController {

    private final ArrangeAsGuest arrangeAsGuest;

    GuestVisitsController(ArrangeAsGuest arrangeAsGuest) {
        this.arrangeAsGuest = arrangeAsGuest;
    }

    @PostMapping("/guest-slot-polls")
    @Operation(
            operationId = "openSlotPollAsGuest",
            summary = "Fråga medlemmarna om tid, utan konto. Ask the members for a time, without an account.",
            description = "För den som bad om besöket, med nyckeln i brevets länk. Länken att skicka vidare kommer med "
                    + "brev, och står i svaret på guest-readings. For whoever asked for the visit, by the key of the "
                    + "mail's link. The link to pass on comes by mail, and is in the answer to guest-readings.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true, description = "Öppnad. Opened.")
    ResponseEntity<Created> openPoll(
            Caller caller, IdempotencyKey key, @Valid @RequestBody GuestBodies.SlotPollOfAGuest poll) {
        var opened = arrangeAsGuest.openPoll(caller, poll.linkKey(), key, poll.startsAt(), poll.closesAt());
        return Created.in(SlotPollsController.PATH, opened.id());
    }

    @PostMapping("/guest-visit-moves")
    @Operation(
            operationId = "moveVisitAsGuest",
            summary = "Flytta besöket, utan konto. Move the visit, without an account.",
            description =
                    "De som skulle komma tillfrågas om den nya tiden. Those who were to come are asked for the new "
                            + "time.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Besöket nu. The visit now.")
    VisitSummary move(Caller caller, @Valid @RequestBody GuestBodies.MoveOfAGuest move) {
        return VisitSummary.of(arrangeAsGuest.move(caller, move.linkKey(), move.startsAt(), move.endsAt()));
    }

    @PostMapping("/guest-visit-cancellations")
    @Operation(
            operationId = "cancelVisitAsGuest",
            summary = "Ställ in besöket, utan konto. Call the visit off, without an account.",
            description = "Alla som skulle komma får veta det. Everybody who was to come is told.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Besöket nu. The visit now.")
    VisitSummary cancel(Caller caller, @Valid @RequestBody GuestBodies.CancellationOfAGuest cancellation) {
        return VisitSummary.of(arrangeAsGuest.cancel(caller, cancellation.linkKey(), cancellation.reason()));
    }
}
