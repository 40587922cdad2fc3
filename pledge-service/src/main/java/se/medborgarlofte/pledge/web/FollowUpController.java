package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.application.FollowUpPledge;
import se.medborgarlofte.pledge.application.RecordEvidence;
import se.medborgarlofte.pledge.application.RecordFigure;

/** What was done, what shows it, and whether it worked. */
@RestController
@RequestMapping(PledgeController.PATH + "/{id}")
@Tag(name = "follow-up", description = "Uppföljning. Follow-up.")
class FollowUpController {

    private final RecordEvidence recordEvidence;
    private final RecordFigure recordFigure;
    private final FollowUpPledge followUpPledge;

    FollowUpController(RecordEvidence recordEvidence, RecordFigure recordFigure, FollowUpPledge followUpPledge) {
        this.recordEvidence = recordEvidence;
        this.recordFigure = recordFigure;
        this.followUpPledge = followUpPledge;
    }

    @PostMapping("/evidence")
    @ResponseStatus(HttpStatus.CREATED)
    @AnswersRefusals
    @Operation(
            operationId = "recordEvidence",
            summary = "För in vad som visar att något är gjort. Record what shows that something was done.",
            description = "Hur långt en aktivitet har kommit räknas ur detta och ur inget annat."
                    + " How far an activity has come is derived from this and from nothing else.")
    ResponseEntity<Created> evidence(
            Caller caller,
            IdempotencyKey key,
            @PathVariable @Parameter(example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02") String id,
            @Valid @RequestBody EvidenceBody body) {
        String evidence = recordEvidence.record(
                caller, key.forCaller(caller, "record-evidence-of-" + id, body), id, body.shown());
        return Created.in(PledgeController.PATH + "/" + id + "/evidence", evidence);
    }

    @GetMapping("/evidence")
    @Operation(
            operationId = "listEvidence",
            summary = "Lista det som visar vad som är gjort. List what shows what was done.",
            description = "Senast infört först. The latest recorded first.")
    Page<EvidenceView> list(
            Caller caller,
            @PathVariable @Parameter(example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02") String id,
            PageRequest page) {
        return followUpPledge.evidence(caller, id, page).map(EvidenceView::of);
    }

    @GetMapping("/evidence/{evidenceId}")
    @Operation(
            operationId = "readEvidence",
            summary = "Läs ett bevis. Read one piece of evidence.",
            description = "Det som fördes in. What was recorded.")
    EvidenceView one(
            Caller caller,
            @PathVariable @Parameter(example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02") String id,
            @PathVariable @Parameter(example = "0192f7a1-8e52-5b64-8a07-5d9e1c3b7f02") String evidenceId) {
        return EvidenceView.of(followUpPledge.evidence(caller, id, evidenceId));
    }

    @PostMapping("/figures")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "recordFigure",
            summary = "För in ett måtts siffra för en månad. Record an indicator's figure for a month.",
            description = "Ersätter en tidigare siffra för samma månad. Mått som egendomsregistret fyller tar inga."
                    + " Replaces an earlier figure of the same month. Indicators that the property registry fills"
                    + " take none.")
    void figure(
            Caller caller,
            @PathVariable @Parameter(example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02") String id,
            @Valid @RequestBody FigureBody body) {
        recordFigure.record(caller, id, body.indicatorKey(), body.area(), YearMonth.parse(body.month()), body.figure());
    }

    @GetMapping("/follow-up")
    @Operation(
            operationId = "followUpPledge",
            summary = "Läs vad som är gjort och om det hade effekt. Read what was done and whether it worked.",
            description = "Effekten bedöms på hela månader: minst tolv före och tolv efter, och ingen förändring som"
                    + " slumpen ensam förklarar. The effect is judged on whole months: at least twelve before and"
                    + " twelve after, and no change that chance alone explains.")
    FollowUpView followUp(
            Caller caller, @PathVariable @Parameter(example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02") String id) {
        List<ProgressView> activities = followUpPledge.progress(caller, id).stream()
                .map(ProgressView::of)
                .toList();
        return new FollowUpView(
                activities,
                followUpPledge.effects(caller, id).stream().map(EffectView::of).toList());
    }
}
