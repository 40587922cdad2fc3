package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.dialogue.application.ConfirmVisit;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IfMatch;

/** The authorities' confirmations of a visit over HTTP. */
@RestController
@Tag(name = "visits")
class VisitConfirmationsController {

    private final ConfirmVisit confirmVisit;

    VisitConfirmationsController(ConfirmVisit confirmVisit) {
        this.confirmVisit = confirmVisit;
    }

    @PostMapping(VisitsController.PATH + "/{id}/confirmations")
    @Operation(
            operationId = "confirmVisit",
            summary = "Bekräfta vem som kommer. Confirm who comes.",
            description = "En polis i området bekräftar för polisen, en samordnare för kommunen: sig själv eller en "
                    + "namngiven kollega. Samma person kan inte bokas två gånger samtidigt. När båda har bekräftat går "
                    + "kalenderinbjudningar ut. A police officer in the area confirms for the police, a coordinator for "
                    + "the municipality: themself or a named colleague. Nobody can be booked twice at the same time. "
                    + "When both have confirmed, calendar invitations go out.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            description = "Vem som kommer. Who comes.",
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(VisitExamples.CONFIRM))))
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Besöket som det är nu. The visit as it is now.",
            content = @Content(mediaType = "application/json", examples = @ExampleObject(VisitExamples.SUMMARY)))
    ResponseEntity<VisitSummary> confirm(
            Caller caller,
            IfMatch read,
            @Parameter(description = "Besökets identitet. The visit's identifier.") @PathVariable UUID id,
            @Valid @RequestBody VisitToConfirm confirmation) {
        Stored<Visit> visit = confirmVisit.confirm(
                caller, id.toString(), read.revision(), confirmation.party(), confirmation.personOr(caller));
        return ResponseEntity.ok().eTag(Etag.of(visit.revision())).body(VisitSummary.of(visit));
    }
}
