package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.pledge.application.ReturnToPledge;
import se.medborgarlofte.pledge.application.SendForReview;
import se.medborgarlofte.pledge.application.WithdrawFromPledge;

/** The parties are asked, leave, and come back. */
@RestController
@RequestMapping(PledgeController.PATH + "/{id}")
@Tag(name = "pledge-steps", description = "Från utkast till löfte. From draft to pledge.")
class PledgePartyController {

    private final SendForReview sendForReview;
    private final WithdrawFromPledge withdrawFromPledge;
    private final ReturnToPledge returnToPledge;

    PledgePartyController(
            SendForReview sendForReview, WithdrawFromPledge withdrawFromPledge, ReturnToPledge returnToPledge) {
        this.sendForReview = sendForReview;
        this.withdrawFromPledge = withdrawFromPledge;
        this.returnToPledge = returnToPledge;
    }

    @PostMapping("/reviews")
    @AnswersRefusals
    @Operation(
            operationId = "sendPledgeForReview",
            summary = "Skicka utkastet till parterna. Send the draft to the parties.",
            description = "Att skicka igen ändrar inget. Sending it again changes nothing.")
    ResponseEntity<PledgeView> review(
            Caller caller, @PathVariable @Parameter(example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02") String id) {
        return PledgeView.answer(sendForReview.send(caller, id));
    }

    @PostMapping("/withdrawals")
    @AnswersRefusals
    @Operation(
            operationId = "withdrawFromPledge",
            summary = "Lämna löftet för en part. Leave the pledge for one party.",
            description = "Innan löftet gäller upphör det. När det gäller pausas det, synligt för alla, och upphör om"
                    + " den andra parten också lämnar. Before it is in force it ends. In force it is suspended, for"
                    + " all to see, and ends if the other party leaves, too.")
    ResponseEntity<PledgeView> withdraw(
            Caller caller,
            IfMatch read,
            @PathVariable @Parameter(example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02") String id,
            @Valid @RequestBody WithdrawalBody body) {
        return PledgeView.answer(withdrawFromPledge.withdraw(
                caller, id, read, body.party(), body.reason().text()));
    }

    @PostMapping("/returns")
    @AnswersRefusals
    @Operation(
            operationId = "returnToPledge",
            summary = "Kom tillbaka till ett pausat löfte. Come back to a suspended pledge.",
            description = "Bara den part som lämnade kan göra det. Only the party that left can.")
    ResponseEntity<PledgeView> comeBack(
            Caller caller,
            IfMatch read,
            @PathVariable @Parameter(example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02") String id,
            @Valid @RequestBody PartyBody body) {
        return PledgeView.answer(returnToPledge.comeBack(caller, id, read, body.party()));
    }
}
