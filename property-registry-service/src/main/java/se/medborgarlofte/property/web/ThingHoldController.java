package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.Operation;
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
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.property.application.HoldThing;
import se.medborgarlofte.property.domain.Hold;

/** Holds on stolen things over HTTP. */
@RestController
@RequestMapping("/property/v1/thing-holds")
@Tag(name = "thing-holds", description = "Stopp för den offentliga kontrollen. Holds on the public check.")
class ThingHoldController {

    private final HoldThing holdThing;

    ThingHoldController(HoldThing holdThing) {
        this.holdThing = holdThing;
    }

    @PostMapping
    @Operation(
            operationId = "holdThing",
            summary = "Håll en sak borta från den offentliga kontrollen. Hold a thing back from the public check.",
            description =
                    "Kontrollen svarar då att ingen anmälan finns. The check then answers that there is no report.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Stoppet. The hold.")
    ResponseEntity<ThingHoldBody> place(Caller caller, @Valid @RequestBody ThingToHold thing) {
        return answer(holdThing.place(
                caller, thing.reportId().toString(), thing.itemId().toString(), thing.until(), thing.reason()));
    }

    @GetMapping("/{itemId}")
    @Operation(
            operationId = "readThingHold",
            summary = "Läs ett stopp. Read a hold.",
            description = "Utredare i kommunen. Investigators of the municipality.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Stoppet. The hold.")
    ResponseEntity<ThingHoldBody> read(Caller caller, @PathVariable UUID itemId) {
        return answer(holdThing.read(caller, itemId.toString()));
    }

    @PostMapping("/{itemId}/lifts")
    @Operation(
            operationId = "liftThingHold",
            summary = "Häv ett stopp. Lift a hold.",
            description = "Utredare i kommunen. Investigators of the municipality.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Stoppet. The hold.")
    ResponseEntity<ThingHoldBody> lift(Caller caller, IfMatch seen, @PathVariable UUID itemId) {
        return answer(holdThing.lift(caller, itemId.toString(), seen.revision()));
    }

    private ResponseEntity<ThingHoldBody> answer(Stored<Hold> hold) {
        return ResponseEntity.ok().eTag(Etag.of(hold.revision())).body(ThingHoldBody.of(hold, holdThing.reason(hold)));
    }
}
