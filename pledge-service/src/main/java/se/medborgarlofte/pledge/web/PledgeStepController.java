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
import se.medborgarlofte.pledge.application.AgreeToPledge;
import se.medborgarlofte.pledge.application.RecordBoardDecision;
import se.medborgarlofte.pledge.application.SignPledge;

/** The steps by which a draft becomes a pledge in force: agreeing, deciding, signing. */
@RestController
@RequestMapping(PledgeController.PATH + "/{id}")
@Tag(name = "pledge-steps", description = "Från utkast till löfte. From draft to pledge.")
class PledgeStepController {

    private final AgreeToPledge agreeToPledge;
    private final RecordBoardDecision recordBoardDecision;
    private final SignPledge signPledge;

    PledgeStepController(AgreeToPledge agreeToPledge, RecordBoardDecision recordBoardDecision, SignPledge signPledge) {
        this.agreeToPledge = agreeToPledge;
        this.recordBoardDecision = recordBoardDecision;
        this.signPledge = signPledge;
    }

    @PostMapping("/agreements")
    @AnswersRefusals
    @Operation(
            operationId = "agreeToPledge",
            summary = "Samtyck till innehållet för en part. Agree to the content for one party.",
            description = "Samtycket gäller exakt det innehåll vars kontrollsumma anges; att skicka igen ändrar inget."
                    + " The agreement is to exactly the content whose hash is given; sending it again changes nothing.")
    ResponseEntity<PledgeView> agree(
            Caller caller,
            @PathVariable @Parameter(example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02") String id,
            @Valid @RequestBody AgreementBody body) {
        return PledgeView.answer(agreeToPledge.agree(caller, id, body.party(), body.contentHash()));
    }

    @PostMapping("/board-decisions")
    @AnswersRefusals
    @Operation(
            operationId = "recordBoardDecision",
            summary = "För in kommunstyrelsens beslut. Record the decision of the municipal executive board.",
            description = "Ett bifall kräver paragraf, diarienummer och dagen då löftet börjar gälla."
                    + " An approval needs paragraph, case number and the day the pledge takes effect.")
    ResponseEntity<PledgeView> decide(
            Caller caller,
            IfMatch read,
            @PathVariable @Parameter(example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02") String id,
            @Valid @RequestBody BoardDecisionBody body) {
        return PledgeView.answer(recordBoardDecision.record(caller, id, read, body.decision()));
    }

    @PostMapping("/signatures")
    @AnswersRefusals
    @Operation(
            operationId = "signPledge",
            summary = "Skriv under löftet för en part. Sign the pledge for one party.",
            description = "När båda har skrivit under börjar löftet gälla på sin dag; att skicka igen ändrar inget."
                    + " When both have signed the pledge takes effect on its day; sending it again changes nothing.")
    ResponseEntity<PledgeView> sign(
            Caller caller,
            @PathVariable @Parameter(example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02") String id,
            @Valid @RequestBody SignatureBody body) {
        return PledgeView.answer(signPledge.sign(caller, id, body.party(), body.contentHash()));
    }
}
