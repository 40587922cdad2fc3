package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.dialogue.application.ArrangeAsGuest;
import se.medborgarlofte.dialogue.application.FollowAsGuest;
import se.medborgarlofte.dialogue.application.LeaveAsGuest;
import se.medborgarlofte.dialogue.application.OpenLetter;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.Language;

/** The dialogue without an account over HTTP. */
@RestController
@RequestMapping("/dialogue/v1")
@Tag(
        name = "guests",
        description =
                "Utan konto: lämna, bekräfta med länken i brevet, följ. Without an account: leave, confirm by the "
                        + "link in the mail, follow.")
class GuestsController {

    private final LeaveAsGuest leaveAsGuest;
    private final FollowAsGuest followAsGuest;
    private final ArrangeAsGuest arrangeAsGuest;
    private final OpenLetter openLetter;

    GuestsController(
            LeaveAsGuest leaveAsGuest,
            FollowAsGuest followAsGuest,
            ArrangeAsGuest arrangeAsGuest,
            OpenLetter openLetter) {
        this.openLetter = openLetter;
        this.arrangeAsGuest = arrangeAsGuest;
        this.leaveAsGuest = leaveAsGuest;
        this.followAsGuest = followAsGuest;
    }

    @PostMapping("/guest-concerns")
    @Operation(
            operationId = "leaveConcern",
            summary = "Lämna ett bekymmer utan konto. Leave a concern without an account.",
            description =
                    "Det räknas när länken i brevet har använts; annars glöms det efter två dagar. It counts when "
                            + "the link in the mail has been used; otherwise it is forgotten after two days.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true, description = "Mottaget. Received.")
    ResponseEntity<Created> leaveConcern(
            Caller caller, IdempotencyKey key, @Valid @RequestBody GuestBodies.ConcernOfAGuest concern) {
        var left = leaveAsGuest.concern(
                caller,
                Commands.key(key.forCaller(caller, "leave-concern", concern)),
                concern.recipientId().toString(),
                concern.concern().toRaise(),
                Objects.toString(concern.openDialogueId(), ""));
        return Created.in("/dialogue/v1/guest-concerns", left.id());
    }

    @PostMapping("/guest-visits")
    @Operation(
            operationId = "leaveVisit",
            summary = "Be om ett besök utan konto. Ask for a visit without an account.",
            description =
                    "Det räknas när länken i brevet har använts; annars glöms det efter två dagar. It counts when "
                            + "the link in the mail has been used; otherwise it is forgotten after two days.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true, description = "Mottaget. Received.")
    ResponseEntity<Created> leaveVisit(
            Caller caller, IdempotencyKey key, @Valid @RequestBody GuestBodies.VisitOfAGuest visit) {
        var left = leaveAsGuest.visit(
                caller,
                Commands.key(key.forCaller(caller, "leave-visit", visit)),
                visit.recipientId().toString(),
                visit.visit().toRequest());
        return Created.in("/dialogue/v1/guest-visits", left.id());
    }

    @PostMapping("/guest-readings")
    @Operation(
            operationId = "followAsGuest",
            summary = "Bekräfta och följ det du har lämnat. Confirm and follow what you have left.",
            description = "Nyckeln står i länken efter #, och skickas aldrig i en adress. Första gången bekräftar. Vad "
                    + "du skrev visas inte. The key is in the link after #, and is never sent in an address. The first "
                    + "time confirms. What you wrote is not shown.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Vad det blev. What became of it.")
    GuestBodies.WhatBecame follow(
            Caller caller, HttpServletRequest request, @Valid @RequestBody GuestBodies.LinkKey link) {
        return openLetter
                .open(caller, link.linkKey(), Language.of(request))
                .map(GuestBodies.WhatBecame::of)
                .orElseGet(() -> left(caller, link));
    }

    private GuestBodies.WhatBecame left(Caller caller, GuestBodies.LinkKey link) {
        var became = followAsGuest.open(caller, link.linkKey());
        var poll = arrangeAsGuest
                .newestPoll(caller, link.linkKey())
                .map(SlotPollBodies.SlotPollBody::of)
                .orElse(null);
        return GuestBodies.WhatBecame.of(became, poll);
    }
}
