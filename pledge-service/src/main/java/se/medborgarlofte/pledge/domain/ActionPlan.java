package se.medborgarlofte.pledge.domain;

import static se.medborgarlofte.pledge.domain.Verdict.accepted;
import static se.medborgarlofte.pledge.domain.Verdict.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done about the problems of one approved picture. It is decided once; the next picture gets the next plan.
 *
 * @param measures each answers a problem of the picture
 * @param decision absent for a draft
 */
public record ActionPlan(
        String municipalityCode,
        PictureBasis basis,
        List<Measure> measures,
        @Nullable PlanDecision decision) {

    public ActionPlan {
        measures = List.copyOf(measures);
    }

    /** One thing to be done, by a function and never by a named person. */
    public record Measure(
            String key, ConcernCategory problem, Party party, String function, String description, Period period) {}

    /** Who decided it, and where that is written. */
    public record PlanDecision(
            LocalDate decidedOn, @Nullable String paragraph, String diaryNumber, String decidedBy, Instant at) {}

    /** Drafts a plan on an approved picture. */
    public static Verdict<ActionPlan, PlanEvent> draft(
            String pictureId, SituationPicture picture, List<Measure> measures) {
        return PictureGround.refusal(picture, problems(measures))
                .<Verdict<ActionPlan, PlanEvent>>map(Verdict::refused)
                .orElseGet(() -> accepted(
                        new ActionPlan(
                                picture.municipalityCode(),
                                new PictureBasis(pictureId, picture.version()),
                                measures,
                                null),
                        new PlanEvent.Drafted()));
    }

    /** Edits a draft. */
    public Verdict<ActionPlan, PlanEvent> revise(SituationPicture picture, List<Measure> edited) {
        if (decision != null) {
            return refused(new Refusal.PlanIsDecided());
        }
        return PictureGround.refusal(picture, problems(edited))
                .<Verdict<ActionPlan, PlanEvent>>map(Verdict::refused)
                .orElseGet(
                        () -> accepted(new ActionPlan(municipalityCode, basis, edited, null), new PlanEvent.Changed()));
    }

    /** Decides it. */
    public Verdict<ActionPlan, PlanEvent> decide(PlanDecision made, LocalDate today) {
        if (decision != null) {
            return refused(new Refusal.PlanIsDecided());
        }
        return made.decidedOn().isAfter(today)
                ? refused(new Refusal.DecisionLiesAhead(made.decidedOn(), today))
                : accepted(new ActionPlan(municipalityCode, basis, measures, made), new PlanEvent.Decided());
    }

    /** The problems that it answers. */
    public Set<ConcernCategory> problems() {
        return Set.copyOf(problems(measures));
    }

    private static List<ConcernCategory> problems(List<Measure> measures) {
        return measures.stream().map(Measure::problem).distinct().toList();
    }
}
