package se.medborgarlofte.dialogue.application;

import java.util.function.Supplier;
import se.medborgarlofte.dialogue.domain.Refusal;
import se.medborgarlofte.dialogue.domain.Refused;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;

/** Says what to mend when a rule of the domain refuses. */
public final class Refusals {

    private Refusals() {}

    /** Does something; what the domain refuses comes out as a problem. */
    public static <T> T asProblems(Supplier<T> decision) {
        try {
            return decision.get();
        } catch (Refused e) {
            throw problem(e.refusal());
        }
    }

    private static Problem problem(Refusal refusal) {
        return switch (refusal) {
            case STARTS_IN_THE_PAST -> invalid("/startsAt", "starts-in-the-past");
            case TOO_SHORT -> invalid("/endsAt", "visit-too-short");
            case TOO_LONG -> invalid("/endsAt", "visit-too-long");
            case DISTRICT_ELSEWHERE -> invalid("/districtCode", "district-elsewhere");
            case NOT_HELD_YET -> invalid("/heldAt", "not-held-yet");
            case CONFIRMED_BY_ANOTHER -> Problem.of(DialogueProblem.ALREADY_CONFIRMED);
            case VISIT_HAS_STARTED -> Problem.of(DialogueProblem.VISIT_HAS_STARTED);
            case VISIT_IS_CLOSED -> Problem.of(DialogueProblem.VISIT_IS_CLOSED);
            case SAME_TIME -> invalid("/startsAt", "same-time");
            case NOBODY_TO_REPLACE -> Problem.of(DialogueProblem.NOBODY_TO_REPLACE);
            case TOO_MANY_ALTERNATIVES -> invalid("/alternatives", "too-many-alternatives");
            case ALTERNATIVE_ENDS_BEFORE_IT_STARTS -> invalid("/alternatives", "ends-before-it-starts");
            case MANDATE_ENDS_BEFORE_IT_STARTS -> invalid("/mandates", "ends-before-it-starts");
            case WORK_ENDS_BEFORE_IT_STARTS -> invalid("/workingHours", "ends-before-it-starts");
            case ABSENCE_ENDS_BEFORE_IT_STARTS -> invalid("/to", "ends-before-it-starts");
            case PROMISED_FOR_THE_PAST -> invalid("/promises", "promised-for-the-past");
            case DUE_IN_THE_PAST -> invalid("/dueOn", "due-in-the-past");
            case LOAN_IS_CLOSED -> Problem.of(DialogueProblem.LOAN_IS_CLOSED);
            case CONCERN_HAS_ENDED -> Problem.of(DialogueProblem.CONCERN_HAS_ENDED);
            case NOTHING_TO_DISPUTE -> Problem.of(DialogueProblem.NOTHING_TO_DISPUTE);
            case DUPLICATE_ELSEWHERE -> invalid("/duplicateOf", "duplicate-elsewhere");
            case ALERT_IS_DECIDED -> Problem.of(DialogueProblem.ALERT_IS_DECIDED);
            case DRAFT_IS_DECIDED -> Problem.of(DialogueProblem.DRAFT_IS_DECIDED);
            case NUMBER_OF_OPTIONS -> invalid("/startsAt", "number-of-options");
            case CLOSES_TOO_LATE -> invalid("/closesAt", "closes-too-late");
            case POLL_IS_CLOSED -> Problem.of(DialogueProblem.POLL_IS_CLOSED);
            case NUMBER_OF_ANSWERS -> invalid("/answers", "number-of-answers");
            case TOO_MANY_BALLOTS -> Problem.of(DialogueProblem.TOO_MANY_BALLOTS);
            case FEED_IS_REVOKED -> Problem.of(DialogueProblem.FEED_IS_REVOKED);
            case LINK_HAS_EXPIRED -> Problem.of(DialogueProblem.LINK_HAS_EXPIRED);
            case ASSOCIATION_IS_CLOSED -> Problem.of(DialogueProblem.ASSOCIATION_IS_CLOSED);
            case TOO_MANY_CONTACTS -> Problem.of(DialogueProblem.TOO_MANY_CONTACTS);
            case TOO_MANY_ABSENCES -> Problem.of(DialogueProblem.TOO_MANY_ABSENCES);
        };
    }

    private static Problem invalid(String pointer, String code) {
        return Problem.of(CommonProblem.INVALID_REQUEST).error(pointer, code);
    }
}
