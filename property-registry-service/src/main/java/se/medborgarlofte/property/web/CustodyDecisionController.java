package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.property.application.DecideReturn;
import se.medborgarlofte.property.application.JudgeClaims;
import se.medborgarlofte.property.application.ReadCustody;
import se.medborgarlofte.property.domain.Custody;

/** What investigators decide about things in custody, over HTTP. */
@RestController
@RequestMapping(CustodyController.PATH)
@Tag(name = "custodies", description = "Förvar av beslagtagna saker. Custody of seized things.")
class CustodyDecisionController {

    private final ReadCustody readCustody;
    private final JudgeClaims judgeClaims;
    private final DecideReturn decideReturn;

    CustodyDecisionController(ReadCustody readCustody, JudgeClaims judgeClaims, DecideReturn decideReturn) {
        this.readCustody = readCustody;
        this.judgeClaims = judgeClaims;
        this.decideReturn = decideReturn;
    }

    @PostMapping("/{id}/questions")
    @Operation(
            operationId = "askClaimants",
            summary = "Ställ frågan som avgör. Put the deciding question.",
            description = "Till alla som gör anspråk på saken, också de som kommer senare. "
                    + "To everyone who claims the thing, also those who come later.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Förvaret. The custody.")
    ResponseEntity<CustodyBody> ask(
            Caller caller, IfMatch seen, @PathVariable UUID id, @Valid @RequestBody QuestionToAsk question) {
        return changed(judgeClaims.ask(
                caller, id.toString(), seen.revision(), question.seizedItemId().toString(), question.question()));
    }

    @PostMapping("/{id}/judgements")
    @Operation(
            operationId = "judgeClaim",
            summary = "Bedöm ett anspråk. Judge a claim.",
            description = "Godtas bara den som har svarat. Only who has answered can be accepted.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Förvaret. The custody.")
    ResponseEntity<CustodyBody> judge(
            Caller caller, IfMatch seen, @PathVariable UUID id, @Valid @RequestBody ClaimToJudge claim) {
        return changed(judgeClaims.judge(
                caller,
                id.toString(),
                seen.revision(),
                claim.claimId().toString(),
                claim.verdict().state()));
    }

    @PostMapping("/{id}/return-decisions")
    @Operation(
            operationId = "decideReturn",
            summary = "Besluta om återlämning. Decide a return.",
            description = "Av någon annan än de som bekräftade. By somebody other than those who confirmed.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Förvaret. The custody.")
    ResponseEntity<CustodyBody> decide(
            Caller caller, IfMatch seen, @PathVariable UUID id, @Valid @RequestBody ReturnToDecide decision) {
        String itemId = decision.seizedItemId().toString();
        String basisId = decision.basisId().toString();
        return switch (decision.basis()) {
            case MATCH -> changed(decideReturn.byMatch(caller, id.toString(), seen.revision(), itemId, basisId));
            case CLAIM -> changed(decideReturn.byClaim(caller, id.toString(), seen.revision(), itemId, basisId));
        };
    }

    private ResponseEntity<CustodyBody> changed(Stored<Custody> custody) {
        return CustodyController.answer(readCustody.reveal(custody));
    }
}
