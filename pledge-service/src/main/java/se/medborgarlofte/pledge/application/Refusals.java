package se.medborgarlofte.pledge.application;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.pledge.domain.Party;
import se.medborgarlofte.pledge.domain.Refusal;
import se.medborgarlofte.pledge.domain.StatutoryPart;

/** Says a refusal in words that tell the caller what to mend. */
final class Refusals {

    private Refusals() {}

    static Problem problem(Refusal refusal) {
        return switch (refusal) {
            case Refusal.PictureIsApproved() -> Problem.of(PledgeProblem.PICTURE_IS_APPROVED);
            case Refusal.PictureIsNotApproved() -> Problem.of(PledgeProblem.PICTURE_IS_NOT_APPROVED);
            case Refusal.PartsAreMissing(List<StatutoryPart> parts) -> partsAreMissing(parts);
            case Refusal.ApproverWroteLast() -> Problem.of(PledgeProblem.APPROVER_WROTE_LAST);
            case Refusal.ProblemIsNotInPicture refused -> problemIsNotInPicture(refused);
            case Refusal.StepNotAllowed refused ->
                Problem.of(PledgeProblem.STEP_NOT_ALLOWED)
                        .detail(refused.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case Refusal.ContentHasChanged(String currentHash) ->
                Problem.of(PledgeProblem.CONTENT_HAS_CHANGED).error("/contentHash", "not-current-hash", currentHash);
            case Refusal.SamePersonForBothParties() -> Problem.of(PledgeProblem.SAME_PERSON_FOR_BOTH_PARTIES);
            case Refusal.DecisionLiesAhead refused ->
                Problem.of(PledgeProblem.BOARD_DATES_DO_NOT_FIT)
                        .error("/decidedOn", "lies-ahead", refused.decidedOn(), refused.today());
            case Refusal.EffectiveBeforeDecision refused ->
                Problem.of(PledgeProblem.BOARD_DATES_DO_NOT_FIT)
                        .error("/effectiveFrom", "before-decision", refused.effectiveFrom(), refused.decidedOn());
            case Refusal.EffectiveAfterLastDay refused ->
                Problem.of(PledgeProblem.BOARD_DATES_DO_NOT_FIT)
                        .error("/effectiveFrom", "after-last-day", refused.effectiveFrom(), refused.validUntil());
            case Refusal.NotYetEffective refused ->
                Problem.of(PledgeProblem.NOT_YET_EFFECTIVE).detail("detail", refused.effectiveFrom());
            case Refusal.AnotherAmendmentIsPending refused ->
                Problem.of(PledgeProblem.ANOTHER_AMENDMENT_IS_PENDING)
                        .detail(refused.pending().name().toLowerCase(Locale.ROOT));
            case Refusal.ErratumChangesMoreThanTexts() -> Problem.of(PledgeProblem.ERRATUM_CHANGES_MORE_THAN_TEXTS);
            case Refusal.DoesNotExtend refused ->
                Problem.of(PledgeProblem.DOES_NOT_EXTEND)
                        .error("/validUntil", "not-later", refused.asked(), refused.validUntil());
            case Refusal.NotYetDue refused ->
                Problem.of(PledgeProblem.NOT_YET_DUE).detail("detail", refused.validUntil());
            case Refusal.OnlyTheOneThatLeftReturns(Party left) ->
                Problem.of(PledgeProblem.ONLY_THE_ONE_THAT_LEFT_RETURNS)
                        .detail(left.name().toLowerCase(Locale.ROOT));
            case Refusal.HasLeftAlready _ -> Problem.of(PledgeProblem.HAS_LEFT_ALREADY);
            case Refusal.ActivitiesAreNotDone(List<String> keys) -> activitiesAreNotDone(keys);
            case Refusal.ReplacementIsMissing() ->
                Problem.of(CommonProblem.INVALID_REQUEST).error("/replacedBy", "required-when-replaced");
            case Refusal.NoSuchActivity(String key) ->
                Problem.of(CommonProblem.INVALID_REQUEST).error("/activityKey", "unknown-key", key);
            case Refusal.EvidenceLiesAhead refused ->
                Problem.of(CommonProblem.INVALID_REQUEST).error("/on", "lies-ahead", refused.on(), refused.today());
            case Refusal.PlanIsDecided() -> Problem.of(PledgeProblem.PLAN_IS_DECIDED);
            case Refusal.TooManyInForce(int most) ->
                Problem.of(PledgeProblem.TOO_MANY_IN_FORCE).detail("detail", most);
            case Refusal.LastsTooLong refused ->
                Problem.of(PledgeProblem.LASTS_TOO_LONG).detail("detail", refused.validUntil(), refused.latest());
            case Refusal.TooMuchEvidence(int most) ->
                Problem.of(PledgeProblem.TOO_MUCH_EVIDENCE).detail("detail", most);
        };
    }

    private static Problem partsAreMissing(List<StatutoryPart> parts) {
        Problem problem = Problem.of(PledgeProblem.PICTURE_PARTS_ARE_MISSING);
        parts.forEach(part -> problem.error(FreeTexts.pointer(part), "part-is-missing"));
        return problem;
    }

    private static Problem activitiesAreNotDone(List<String> keys) {
        Problem problem = Problem.of(PledgeProblem.ACTIVITIES_ARE_NOT_DONE);
        keys.forEach(key -> problem.error("/result", "activity-is-not-done", key));
        return problem;
    }

    private static Problem problemIsNotInPicture(Refusal.ProblemIsNotInPicture refused) {
        String inPicture = refused.inPicture().stream().map(Enum::name).collect(Collectors.joining(", "));
        return Problem.of(PledgeProblem.PROBLEM_IS_NOT_IN_PICTURE)
                .error("/content/problemCategory", "not-in-picture", refused.wanted(), inPicture);
    }
}
