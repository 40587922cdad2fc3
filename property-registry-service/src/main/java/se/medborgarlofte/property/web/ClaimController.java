package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.application.ClaimThing;

/** Claims to found things over HTTP. */
@RestController
@RequestMapping(ClaimController.PATH)
@Tag(name = "claims", description = "Anspråk på upphittade saker. Claims to found things.")
class ClaimController {

    static final String PATH = "/property/v1/claims";

    private final ClaimThing claimThing;

    ClaimController(ClaimThing claimThing) {
        this.claimThing = claimThing;
    }

    @PostMapping
    @Operation(
            operationId = "claimThing",
            summary = "Gör anspråk på en sak. Claim a thing.",
            description = "Flera kan göra anspråk på samma sak; en fråga som bara ägaren kan besvara avgör. "
                    + "Several may claim the same thing; a question that only the owner can answer decides.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true, description = "Mottaget. Received.")
    ResponseEntity<Created> claim(Caller caller, IdempotencyKey key, @Valid @RequestBody ThingToClaim thing) {
        CommandKey command = Commands.key(key.forCaller(caller, "claim-thing", thing));
        ClaimThing.OwnClaim claim =
                claimThing.claim(caller, command, thing.thingId().toString(), thing.story());
        return Created.in(PATH, claim.claim().claimId());
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readClaim",
            summary = "Läs ditt anspråk. Read your claim.",
            description = "Bara den som gjort det; andras anspråk visas inte. The claimant only; others do not show.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Anspråket. The claim.")
    OwnClaimBody read(Caller caller, @PathVariable UUID id) {
        return OwnClaimBody.of(claimThing.read(caller, id.toString()));
    }

    @GetMapping
    @Operation(
            operationId = "listClaims",
            summary = "Lista dina anspråk. List your claims.",
            description = "Alla dina. All of yours.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<OwnClaimBody> list(Caller caller, PageRequest page) {
        List<OwnClaimBody> all =
                claimThing.list(caller).stream().map(OwnClaimBody::of).toList();
        return Page.of(all.stream().skip(page.offset()).limit(page.limit()).toList(), all.size(), page);
    }

    @PostMapping("/{id}/answers")
    @Operation(
            operationId = "answerClaim",
            summary = "Besvara frågan. Answer the question.",
            description = "En gång. Once.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Anspråket. The claim.")
    OwnClaimBody answer(Caller caller, @PathVariable UUID id, @Valid @RequestBody ClaimAnswer answer) {
        return OwnClaimBody.of(claimThing.answer(caller, id.toString(), answer.answer()));
    }
}
