package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.KeyedCommand;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.notification.application.LiftHold;
import se.medborgarlofte.notification.application.PlaceHold;
import se.medborgarlofte.notification.application.PlacedHold;
import se.medborgarlofte.notification.application.ReadHolds;

/** Holds on notices over HTTP. */
@RestController
@RequestMapping(HoldController.PATH)
@Tag(name = "holds", description = "Utredarens stopp för underrättelser. The investigator's hold on notices.")
class HoldController {

    static final String PATH = "/notification/v1/holds";

    private final PlaceHold placeHold;
    private final LiftHold liftHold;
    private final ReadHolds readHolds;

    HoldController(PlaceHold placeHold, LiftHold liftHold, ReadHolds readHolds) {
        this.placeHold = placeHold;
        this.liftHold = liftHold;
        this.readHolds = readHolds;
    }

    @PostMapping
    @Operation(
            operationId = "placeHold",
            summary = "Stoppa underrättelser om ett ärende. Hold notices about a matter.",
            description = "Gäller också det som redan är beställt men inte skickat. För utredare i kommunen; loggas. "
                    + "Counts also for what is ordered but not sent. For investigators in the municipality; audited.")
    @ApiResponse(responseCode = "201", description = "Stoppet gäller. The hold is in force.")
    ResponseEntity<Created> place(Caller caller, IdempotencyKey key, @Valid @RequestBody HoldToPlace hold) {
        KeyedCommand command = key.forCaller(caller, "place-hold", hold);
        placeHold.place(caller, new CommandKey(command.id(), command.bodyHash()), hold.toHold(), hold.reason());
        return Created.in(PATH, command.id());
    }

    @GetMapping
    @Operation(
            operationId = "listHolds",
            summary = "Lista stopp i en kommun, nyast först. List a municipality's holds, newest first.",
            description = "För utredare i kommunen och granskare. For investigators in the municipality and auditors.")
    @ApiResponse(responseCode = "200", description = "En sida av listan. One page of the list.")
    Page<HoldBody> list(
            Caller caller,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1281")
                    @RequestParam
                    @Pattern(regexp = PreferencesBody.MUNICIPALITY, message = "municipality-code")
                    String municipalityCode,
            PageRequest page) {
        return readHolds.list(caller, municipalityCode, page).map(HoldBody::of);
    }

    @GetMapping("/{holdId}")
    @Operation(
            operationId = "readHold",
            summary = "Läs ett stopp. Read a hold.",
            description = "För utredare i kommunen och granskare. For investigators in the municipality and auditors.")
    @ApiResponse(responseCode = "200", description = "Stoppet. The hold.")
    ResponseEntity<HoldBody> read(
            Caller caller, @Parameter(description = "Stoppets identitet. The hold's id.") @PathVariable UUID holdId) {
        PlacedHold placed = readHolds.read(caller, holdId.toString());
        return ResponseEntity.ok().eTag(Etag.of(placed.revision())).body(HoldBody.of(placed));
    }

    @DeleteMapping("/{holdId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "liftHold",
            summary = "Häv ett stopp. Lift a hold.",
            description =
                    "Det som väntat skickas genast. Stoppet finns kvar i listan. What has waited goes at once. The "
                            + "hold stays in the list.")
    @ApiResponse(responseCode = "204", description = "Hävt. Lifted.")
    void lift(
            Caller caller,
            IfMatch version,
            @Parameter(description = "Stoppets identitet. The hold's id.") @PathVariable UUID holdId) {
        liftHold.lift(caller, holdId.toString(), version.revision());
    }
}
