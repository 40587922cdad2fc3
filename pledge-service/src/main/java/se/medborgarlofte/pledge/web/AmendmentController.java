package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.pledge.application.ConcludePledge;
import se.medborgarlofte.pledge.application.CorrectPledge;
import se.medborgarlofte.pledge.application.DropAmendment;
import se.medborgarlofte.pledge.application.ExtendPledge;

/** Changes of a pledge in force that both parties must agree to or sign. */
@RestController
@RequestMapping(PledgeController.PATH + "/{id}")
@Tag(name = "pledge-amendments", description = "Ändringar av gällande löften. Changes of pledges in force.")
class AmendmentController {

    private final CorrectPledge correctPledge;
    private final ExtendPledge extendPledge;
    private final ConcludePledge concludePledge;
    private final DropAmendment dropAmendment;

    AmendmentController(
            CorrectPledge correctPledge,
            ExtendPledge extendPledge,
            ConcludePledge concludePledge,
            DropAmendment dropAmendment) {
        this.correctPledge = correctPledge;
        this.extendPledge = extendPledge;
        this.concludePledge = concludePledge;
        this.dropAmendment = dropAmendment;
    }

    @PostMapping("/errata")
    @AnswersRefusals
    @Operation(
            operationId = "correctPledge",
            summary = "Föreslå en rättelse av språkfel. Propose to mend spelling errors.",
            description = "Bara texter får ändras. Båda parter samtycker, sedan syns rättelsen för alla."
                    + " Texts alone may change. Both parties agree, then everybody sees the erratum.")
    ResponseEntity<PledgeView> correct(
            Caller caller,
            IfMatch read,
            @PathVariable @Parameter(example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02") String id,
            @Valid @RequestBody ErratumBody body) {
        return PledgeView.answer(correctPledge.correct(
                caller, id, read, body.content().content(), body.note().text()));
    }

    @PostMapping("/extensions")
    @AnswersRefusals
    @Operation(
            operationId = "extendPledge",
            summary = "Föreslå en senare sista dag. Propose a later last day.",
            description = "Gäller när båda parter har skrivit under. Takes effect when both parties have signed.")
    ResponseEntity<PledgeView> extend(
            Caller caller,
            IfMatch read,
            @PathVariable @Parameter(example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02") String id,
            @Valid @RequestBody ExtensionBody body) {
        return PledgeView.answer(extendPledge.extend(
                caller, id, read, body.validUntil(), body.note().text()));
    }

    @PostMapping("/conclusions")
    @AnswersRefusals
    @Operation(
            operationId = "concludePledge",
            summary = "Föreslå hur löftet ska avslutas. Propose how to conclude the pledge.",
            description = "Vad siffrorna säger om effekten läggs fast här. Löftet är avslutat när båda parter har"
                    + " skrivit under, och syns för alltid. What the figures say about the effect is pinned here. The"
                    + " pledge is concluded when both parties have signed, and stays visible for ever.")
    ResponseEntity<PledgeView> conclude(
            Caller caller,
            IfMatch read,
            @PathVariable @Parameter(example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02") String id,
            @Valid @RequestBody ConclusionBody body) {
        return PledgeView.answer(concludePledge.conclude(
                caller, id, read, body.result(), body.text().text(), body.replacedBy()));
    }

    @DeleteMapping("/amendment")
    @AnswersRefusals
    @Operation(
            operationId = "dropAmendment",
            summary = "Ta tillbaka den föreslagna ändringen. Take the proposed change back.",
            description = "Löftet gäller som förut. The pledge stands as before.")
    ResponseEntity<PledgeView> drop(
            Caller caller,
            IfMatch read,
            @PathVariable @Parameter(example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02") String id) {
        return PledgeView.answer(dropAmendment.drop(caller, id, read));
    }
}
