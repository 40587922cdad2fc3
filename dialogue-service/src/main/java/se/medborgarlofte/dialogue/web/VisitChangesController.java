package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.dialogue.application.ChangeVisit;
import se.medborgarlofte.dialogue.application.HideVisit;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IfMatch;

/** Changes of a visit over HTTP. */
@RestController
@RequestMapping(VisitsController.PATH + "/{id}")
@Tag(name = "visits")
class VisitChangesController {

    private final ChangeVisit changeVisit;
    private final HideVisit hideVisit;

    VisitChangesController(ChangeVisit changeVisit, HideVisit hideVisit) {
        this.changeVisit = changeVisit;
        this.hideVisit = hideVisit;
    }

    @PostMapping("/reschedulings")
    @Operation(
            operationId = "rescheduleVisit",
            summary = "Flytta ett besök. Move a visit.",
            description = "Den som bad om besöket, eller polis och samordnare i kommunen. Flyttar en myndighet har den "
                    + "därmed lovat den nya tiden; övriga tillfrågas på nytt, och kalendrar får besked. Whoever asked "
                    + "for it, or police and coordinators in the municipality. An authority that moves it has promised "
                    + "the new time; everybody else is asked again, and calendars are told.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Besöket nu. The visit now.")
    ResponseEntity<VisitSummary> reschedule(
            Caller caller,
            IfMatch read,
            @Parameter(description = "Besökets identitet. The visit's identifier.") @PathVariable UUID id,
            @Valid @RequestBody VisitToMove move) {
        return answer(changeVisit.reschedule(caller, id.toString(), read.revision(), move.startsAt(), move.endsAt()));
    }

    @PostMapping("/replacements")
    @Operation(
            operationId = "replaceRepresentative",
            summary = "Skicka någon annan. Send somebody else.",
            description = "Den som inte längre kommer får en avbokning i sin kalender. "
                    + "Whoever no longer comes gets a cancellation in their calendar.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Besöket nu. The visit now.")
    ResponseEntity<VisitSummary> replace(
            Caller caller,
            IfMatch read,
            @Parameter(description = "Besökets identitet. The visit's identifier.") @PathVariable UUID id,
            @Valid @RequestBody VisitToConfirm replacement) {
        return answer(changeVisit.replace(
                caller, id.toString(), read.revision(), replacement.party(), replacement.personOr(caller)));
    }

    @PutMapping("/preparation")
    @Operation(
            operationId = "prepareVisit",
            summary = "Skriv dagordning och inbjudan. Write agenda and invitation.",
            description = "Den som bad om besöket kan läsa dem och skicka inbjudan vidare. Whoever asked for the visit "
                    + "can read them and forward the invitation.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Besöket nu. The visit now.")
    ResponseEntity<VisitSummary> prepare(
            Caller caller,
            IfMatch read,
            @Parameter(description = "Besökets identitet. The visit's identifier.") @PathVariable UUID id,
            @Valid @RequestBody PreparationBody preparation) {
        return answer(changeVisit.prepare(
                caller, id.toString(), read.revision(), preparation.agenda(), preparation.invitation()));
    }

    @PostMapping("/cancellations")
    @Operation(
            operationId = "cancelVisit",
            summary = "Ställ in ett besök. Call a visit off.",
            description = "Allas tid blir ledig, och kalendrar får besked. Everybody's time is free again, and "
                    + "calendars are told.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Besöket nu. The visit now.")
    ResponseEntity<VisitSummary> cancel(
            Caller caller,
            IfMatch read,
            @Parameter(description = "Besökets identitet. The visit's identifier.") @PathVariable UUID id,
            @Valid @RequestBody VisitToCancel cancellation) {
        return answer(changeVisit.cancel(caller, id.toString(), read.revision(), cancellation.reason()));
    }

    @PostMapping("/hidings")
    @Operation(
            operationId = "hideVisit",
            summary = "Dölj ett besök. Withhold a visit.",
            description = "För polis och samordnare: ingen annan ser det eller påminns om det, och det försvinner ur "
                    + "kalenderflöden. For police and coordinators: nobody else sees it or is reminded of it, and it "
                    + "vanishes from calendar feeds.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Besöket nu. The visit now.")
    ResponseEntity<VisitSummary> hide(
            Caller caller,
            IfMatch read,
            @Parameter(description = "Besökets identitet. The visit's identifier.") @PathVariable UUID id) {
        return answer(hideVisit.hide(caller, id.toString(), read.revision()));
    }

    @PostMapping("/showings")
    @Operation(
            operationId = "showVisit",
            summary = "Visa ett dolt besök igen. Show a withheld visit again.",
            description = "Påminnelser som inte har gått ut går ut igen. Reminders that are still to come are sent.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Besöket nu. The visit now.")
    ResponseEntity<VisitSummary> show(
            Caller caller,
            IfMatch read,
            @Parameter(description = "Besökets identitet. The visit's identifier.") @PathVariable UUID id) {
        return answer(hideVisit.show(caller, id.toString(), read.revision()));
    }

    private static ResponseEntity<VisitSummary> answer(Stored<Visit> visit) {
        return ResponseEntity.ok().eTag(Etag.of(visit.revision())).body(VisitSummary.of(visit));
    }
}
