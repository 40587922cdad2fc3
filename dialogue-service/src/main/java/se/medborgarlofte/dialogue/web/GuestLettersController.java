package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.dialogue.application.OpenLetter;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Language;

/** Answers to questions of letters, by the letter's link, over HTTP. */
@RestController
@RequestMapping("/dialogue/v1")
@Tag(name = "guests")
class GuestLettersController {

    private final OpenLetter openLetter;

    GuestLettersController(OpenLetter openLetter) {
        this.openLetter = openLetter;
    }

    @PostMapping("/guest-association-confirmations")
    @Operation(
            operationId = "confirmAssociationByLetter",
            summary =
                    "Svara att föreningen finns kvar, med brevets länk. Say that the association is alive, by the link.",
            description =
                    "Gäller så länge frågan är ställd; därefter ändras inget. Holds while the question is put; after "
                            + "that nothing changes.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Föreningen nu. The association now.")
    GuestBodies.WhatBecame confirm(Caller caller, @Valid @RequestBody GuestBodies.ConfirmationByLetter answer) {
        return GuestBodies.WhatBecame.of(openLetter.confirmAssociation(caller, answer.linkKey(), answer.households()));
    }

    @PostMapping("/guest-summary-answers")
    @Operation(
            operationId = "answerSummaryByLetter",
            summary = "Svara om det hjälpte, med brevets länk. Say whether it helped, by the link.",
            description = "Ett senare svar ersätter det tidigare. A later answer replaces the earlier.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Texten nu. The text now.")
    GuestBodies.WhatBecame answer(
            Caller caller, HttpServletRequest request, @Valid @RequestBody GuestBodies.HelpedByLetter answer) {
        return GuestBodies.WhatBecame.of(
                openLetter.answerSummary(caller, answer.linkKey(), answer.helped(), Language.of(request)));
    }
}
