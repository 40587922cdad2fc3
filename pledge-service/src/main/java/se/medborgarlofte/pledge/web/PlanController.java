package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.application.DecidePlan;
import se.medborgarlofte.pledge.application.WorkOnPlan;
import se.medborgarlofte.pledge.domain.ActionPlan;

/** Action plans, each decided on one version of a situation picture. */
@RestController
@RequestMapping(PlanController.PATH)
@Tag(name = "action-plans", description = "Åtgärdsplaner. Action plans.")
class PlanController {

    static final String PATH = "/pledge/v1/action-plans";

    private final WorkOnPlan workOnPlan;
    private final DecidePlan decidePlan;

    PlanController(WorkOnPlan workOnPlan, DecidePlan decidePlan) {
        this.workOnPlan = workOnPlan;
        this.decidePlan = decidePlan;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AnswersRefusals
    @Operation(
            operationId = "draftPlan",
            summary = "Skriv ett utkast till åtgärdsplan. Draft an action plan.",
            description = "Varje åtgärd svarar på ett problem i lägesbilden. Each measure answers a problem of the"
                    + " picture.")
    ResponseEntity<Created> draft(Caller caller, IdempotencyKey key, @Valid @RequestBody DraftPlanBody body) {
        return Created.in(
                PATH,
                workOnPlan.draft(caller, key.forCaller(caller, "draft-plan", body), body.pictureId(), body.planned()));
    }

    @PutMapping("/{id}")
    @AnswersRefusals
    @Operation(
            operationId = "revisePlan",
            summary = "Ändra utkastet. Edit the draft.",
            description = "En beslutad plan ändras inte. A decided plan does not change.")
    ResponseEntity<PlanView> revise(
            Caller caller,
            IfMatch read,
            @PathVariable @Parameter(example = "0192f7a1-8e52-5b64-8a07-5d9e1c3b7f02") String id,
            @Valid @RequestBody PlanMeasuresBody body) {
        return answer(workOnPlan.revise(caller, id, read, body.planned()));
    }

    @PostMapping("/{id}/decisions")
    @AnswersRefusals
    @Operation(
            operationId = "decidePlan",
            summary = "För in beslutet om planen. Record the decision on the plan.",
            description = "Planen är därefter fast. The plan stands after that.")
    ResponseEntity<PlanView> decide(
            Caller caller,
            IfMatch read,
            @PathVariable @Parameter(example = "0192f7a1-8e52-5b64-8a07-5d9e1c3b7f02") String id,
            @Valid @RequestBody PlanDecisionBody body) {
        return answer(decidePlan.decide(caller, id, read, body.decidedOn(), body.paragraph(), body.diaryNumber()));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readPlan",
            summary = "Läs en åtgärdsplan. Read an action plan.",
            description = "Åtgärderna och beslutet. The measures and the decision.")
    ResponseEntity<PlanView> read(
            Caller caller, @PathVariable @Parameter(example = "0192f7a1-8e52-5b64-8a07-5d9e1c3b7f02") String id) {
        return answer(workOnPlan.read(caller, id));
    }

    @GetMapping
    @Operation(
            operationId = "listPlans",
            summary = "Lista en kommuns åtgärdsplaner. List the action plans of a municipality.",
            description = "Den senast beslutade först, utkast sist. The one decided last comes first, drafts last.")
    Page<PlanView> list(
            Caller caller,
            @RequestParam
                    @Pattern(regexp = "[0-9]{4}", message = "municipality-code")
                    @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    String municipalityCode,
            PageRequest page) {
        return workOnPlan.list(caller, municipalityCode, page).map(PlanView::of);
    }

    private static ResponseEntity<PlanView> answer(Stored<ActionPlan> plan) {
        return ResponseEntity.ok().eTag(Etag.of(plan.revision())).body(PlanView.of(plan));
    }
}
