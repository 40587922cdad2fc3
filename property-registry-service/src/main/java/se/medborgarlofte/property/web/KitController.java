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
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.application.AcceptKit;
import se.medborgarlofte.property.application.ClaimKit;
import se.medborgarlofte.property.application.OwnKits;
import se.medborgarlofte.property.domain.Kit;

/** Marking kits of owners over HTTP. */
@RestController
@RequestMapping(KitController.PATH)
@Tag(name = "kits", description = "Märksatser. Marking kits.")
class KitController {

    static final String PATH = "/property/v1/kits";

    private final ClaimKit claimKit;
    private final AcceptKit acceptKit;
    private final OwnKits ownKits;

    KitController(ClaimKit claimKit, AcceptKit acceptKit, OwnKits ownKits) {
        this.claimKit = claimKit;
        this.acceptKit = acceptKit;
        this.ownKits = ownKits;
    }

    @PostMapping("/claims")
    @Operation(
            operationId = "claimKit",
            summary = "Gör en märksats till din. Make a kit yours.",
            description = "Samma sats igen ger samma svar. Varje försök loggas, även de som inte lyckas. "
                    + "The same kit again gives the same answer. Every attempt is logged, failed ones too.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Satsen är din. It is yours.")
    ResponseEntity<KitBody> claim(Caller caller, @Valid @RequestBody KitToClaim kit) {
        return answer(caller, claimKit.claim(caller, kit.code()));
    }

    @PostMapping("/acceptances")
    @Operation(
            operationId = "acceptKit",
            summary = "Ta över eller låna en märksats. Take over or borrow a kit.",
            description = "Med det som ägaren har gett dig. With what its owner gave you.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Satsen. The kit.")
    ResponseEntity<KitBody> accept(Caller caller, @Valid @RequestBody KitToAccept shown) {
        return answer(caller, acceptKit.accept(caller, shown.secret()));
    }

    @GetMapping
    @Operation(
            operationId = "listKits",
            summary = "Lista dina märksatser. List your kits.",
            description = "Även dem du har till låns. Den senaste först. Borrowed ones too. Latest first.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<KitBody> list(Caller caller, PageRequest page) {
        return ownKits.list(caller, page).map(kit -> KitBody.of(kit, caller.personId()));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readKit",
            summary = "Läs en av dina märksatser. Read one of your kits.",
            description = "Ägaren, och den som har den till låns. The owner, and whoever has it on loan.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Satsen. The kit.")
    ResponseEntity<KitBody> read(Caller caller, @PathVariable UUID id) {
        return answer(caller, ownKits.read(caller, id.toString()));
    }

    @PostMapping("/{id}/offers")
    @Operation(
            operationId = "offerKit",
            summary = "Erbjud någon märksatsen. Offer somebody the kit.",
            description = "För gott eller som lån. Ett nytt erbjudande ersätter det förra. "
                    + "For good or on loan. A new offer replaces the one before.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Att ge vidare. To pass on.")
    ResponseEntity<OfferedKitBody> offer(
            Caller caller, IfMatch seen, @PathVariable UUID id, @Valid @RequestBody KitToOffer offer) {
        OwnKits.Offered offered = ownKits.offer(caller, id.toString(), seen.revision(), offer.lendUntil());
        return ResponseEntity.ok().eTag(Etag.of(offered.kit().revision())).body(new OfferedKitBody(offered.secret()));
    }

    @PostMapping("/{id}/returns")
    @Operation(
            operationId = "takeKitBack",
            summary = "Avsluta ett lån eller dra tillbaka ett erbjudande. End a loan or withdraw an offer.",
            description = "Bara ägaren. The owner only.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Satsen. The kit.")
    ResponseEntity<KitBody> takeBack(Caller caller, IfMatch seen, @PathVariable UUID id) {
        return answer(caller, ownKits.takeBack(caller, id.toString(), seen.revision()));
    }

    @PostMapping("/{id}/surrenders")
    @Operation(
            operationId = "giveKitUp",
            summary = "Lämna ifrån dig en märksats som inte har märkt något. Give up a kit that has marked nothing.",
            description = "Till exempel när koden skrevs fel. For instance when the code was mistyped.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Satsen. The kit.")
    ResponseEntity<KitBody> giveUp(Caller caller, IfMatch seen, @PathVariable UUID id) {
        return answer(caller, ownKits.giveUp(caller, id.toString(), seen.revision()));
    }

    private static ResponseEntity<KitBody> answer(Caller caller, Stored<Kit> kit) {
        return ResponseEntity.ok().eTag(Etag.of(kit.revision())).body(KitBody.of(kit, caller.personId()));
    }
}
