package se.medborgarlofte.pledge.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.KeyedCommand;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.http.text.PersonalDataCheck;
import se.medborgarlofte.pledge.domain.ActionPlan;
import se.medborgarlofte.pledge.domain.PictureEvent;
import se.medborgarlofte.pledge.domain.PlanEvent;
import se.medborgarlofte.pledge.domain.SituationPicture;

/** Drafts, edits and shows action plans. */
@Component
public final class WorkOnPlan {

    private final Access access;
    private final Plans plans;
    private final AggregateStore<SituationPicture, PictureEvent> pictures;
    private final AggregateStore<ActionPlan, PlanEvent> store;

    WorkOnPlan(
            Access access,
            Plans plans,
            AggregateStore<SituationPicture, PictureEvent> pictures,
            AggregateStore<ActionPlan, PlanEvent> store) {
        this.access = access;
        this.plans = plans;
        this.pictures = pictures;
        this.store = store;
    }

    /** Drafts one on an approved picture and answers its id. */
    public String draft(Caller caller, KeyedCommand command, String pictureId, List<ActionPlan.Measure> measures) {
        SituationPicture picture = pictures.find(pictureId)
                .orElseThrow(() -> Problem.of(CommonProblem.INVALID_REQUEST).error("/pictureId", "unknown-picture"))
                .state();
        access.require(PledgeOperation.WRITE_PLAN, caller, Resource.in(picture.municipalityCode()));
        check(measures);
        return store.create(
                        new CommandKey(command.id(), command.bodyHash()),
                        Verdicts.decision(ActionPlan.draft(pictureId, picture, measures)))
                .stored()
                .id();
    }

    /** Edits a draft, if it still is as the caller has read it. */
    public Stored<ActionPlan> revise(Caller caller, String planId, IfMatch read, List<ActionPlan.Measure> measures) {
        ActionPlan known = store.load(planId).state();
        access.require(PledgeOperation.WRITE_PLAN, caller, Resource.in(known.municipalityCode()));
        check(measures);
        SituationPicture picture = pictures.load(known.basis().pictureId()).state();
        return store.change(planId, read.revision(), plan -> Verdicts.decision(plan.revise(picture, measures)));
    }

    /** One page of an area's plans. */
    public Page<Stored<ActionPlan>> list(Caller caller, String municipalityCode, PageRequest request) {
        access.require(PledgeOperation.READ_PLEDGE, caller, Resource.in(municipalityCode));
        return plans.of(municipalityCode, request);
    }

    /** The plan with that id. */
    public Stored<ActionPlan> read(Caller caller, String planId) {
        Stored<ActionPlan> plan = store.load(planId);
        access.require(
                PledgeOperation.READ_PLEDGE, caller, Resource.in(plan.state().municipalityCode()));
        return plan;
    }

    private static void check(List<ActionPlan.Measure> measures) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < measures.size(); i++) {
            texts.put("/measures/" + i + "/function", measures.get(i).function());
            texts.put("/measures/" + i + "/description", measures.get(i).description());
        }
        PersonalDataCheck.require(texts);
    }
}
