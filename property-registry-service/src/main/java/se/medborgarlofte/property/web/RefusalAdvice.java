package se.medborgarlofte.property.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.ProblemAnswers;
import se.medborgarlofte.property.application.NotCurrentException;
import se.medborgarlofte.property.application.UnreadableSheetException;
import se.medborgarlofte.property.application.UnreadableTheftFileException;
import se.medborgarlofte.property.domain.Refusal;
import se.medborgarlofte.property.domain.RefusedException;

/** Says the registry's refusals in words that tell the caller what to mend. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAdvice {
    private final ProblemAnswers answers;

    RefusalAdvice(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(RefusedException refused, HttpServletRequest request) {
        return answers.answer(problem(refused.refusal()), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> notReady(NotCurrentException notCurrent, HttpServletRequest request) {
        return answers.answer(Problem.of(PropertyProblem.CANDIDATES_NOT_READY), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(UnreadableTheftFileException unreadable, HttpServletRequest request) {
        Problem problem = Problem.of(PropertyProblem.COLUMNS_MISSING)
                .detail("detail", String.join(", ", unreadable.missingColumns()));
        unreadable.missingColumns().forEach(column -> problem.error("", "column-missing", column));
        return answers.answer(problem, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(UnreadableSheetException unreadable, HttpServletRequest request) {
        String code =
                "sheet-" + unreadable.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return answers.answer(Problem.of(CommonProblem.INVALID_REQUEST).error("", code, unreadable.where()), request);
    }

    private static Problem problem(Refusal refusal) {
        return switch (refusal) {
            case SAME_PERSON_TWICE -> Problem.of(PropertyProblem.SAME_PERSON_TWICE);
            case OWN_MATTER -> Problem.of(PropertyProblem.OWN_MATTER);
            case MATCH_ALREADY_CONFIRMED -> Problem.of(PropertyProblem.MATCH_ALREADY_CONFIRMED);
            case MATCH_ALREADY_REFUSED -> Problem.of(PropertyProblem.MATCH_ALREADY_REFUSED);
            case MATCH_CLOSED -> Problem.of(PropertyProblem.MATCH_CLOSED);
            case MATCH_REVERSED -> Problem.of(PropertyProblem.MATCH_REVERSED);
            case MATCH_NOT_CONFIRMED -> Problem.of(PropertyProblem.MATCH_NOT_CONFIRMED);
            case THING_NOT_MISSING -> Problem.of(PropertyProblem.THING_NOT_MISSING);
            case REPORT_IS_FULL -> Problem.of(PropertyProblem.REPORT_IS_FULL);
            case SEIZED_ITEM_ALREADY_MATCHED -> Problem.of(PropertyProblem.SEIZED_ITEM_ALREADY_MATCHED);
            case KIT_ALREADY_CLAIMED -> Problem.of(PropertyProblem.KIT_ALREADY_CLAIMED);
            case KIT_EXPIRED,
                    LOAN_ENDS_IN_THE_PAST,
                    KIT_OFFER_UNKNOWN,
                    KIT_OFFER_IS_OWN,
                    KIT_HAS_MARKED,
                    CODE_TELLS_NOTHING,
                    READING_AT_ANOTHER_STAGE,
                    SEIZED_ITEM_UNKNOWN,
                    THING_NOT_SHOWN,
                    KIT_HAS_NO_OWNER,
                    ALL_REVEALED_ALREADY,
                    NO_REVIEW_WAITING,
                    NOTHING_READ_YET,
                    SERVED_BEFORE_SENT,
                    DAY_IN_THE_FUTURE,
                    CLAIMED_ALREADY,
                    QUESTION_PUT_ALREADY,
                    NO_QUESTION_TO_ANSWER,
                    CLAIM_ALREADY_JUDGED,
                    CLAIM_NOT_ANSWERED,
                    CONFIRMER_DECIDES,
                    CLAIMS_UNDECIDED,
                    RETURN_NOT_DECIDED,
                    THING_HAS_OUTCOME,
                    THINGS_WITHOUT_OUTCOME,
                    NOTICE_UNKNOWN,
                    CUSTODY_CLOSED,
                    NOTICE_NOT_SERVED,
                    LEGAL_CLOCK_RUNS,
                    NO_CONFIRMED_MATCH,
                    OWNER_UNKNOWN,
                    CLAIM_NOT_ACCEPTED,
                    WORDS_GIVE_AWAY,
                    NOTICE_BEFORE_SEIZURE,
                    HOLD_TOO_LONG,
                    INVITATION_UNKNOWN,
                    REPORT_HAS_OWNER,
                    TOO_MANY_PHOTOS,
                    TRANSFER_UNKNOWN,
                    TRANSFER_IS_OWN,
                    THING_IS_CLOSED,
                    THING_IS_MATCHED -> Problem.of(PropertyProblem.valueOf(refusal.name()));
            case IMAGE_UNREADABLE -> Problem.of(PropertyProblem.IMAGE_UNREADABLE);
            case PERIOD_REVERSED -> invalid("/stolenTo", "period-reversed");
            case STOLEN_IN_THE_FUTURE -> invalid("/stolenTo", "past-or-present");
            case SEIZED_IN_THE_FUTURE -> invalid("/seizedAt", "past-or-present");
            case CHECKED_IN_THE_FUTURE -> invalid("/at", "past-or-present");
            case MORE_HITS_THAN_ITEMS -> invalid("/hits", "more-hits-than-items");
            case FOREIGN_ITEM -> invalid("/items", "unknown-item");
            case ITEM_NAMED_TWICE -> invalid("/items", "item-named-twice");
            case UNKNOWN_STOLEN_THING -> invalid("/itemId", "unknown-stolen-thing");
            case UNKNOWN_SEIZED_THING -> invalid("/seizedItemId", "unknown-seized-thing");
            case NOT_IN_THE_REPORT -> invalid("/itemId", "not-in-the-report");
        };
    }

    private static Problem invalid(String pointer, String code) {
        return Problem.of(CommonProblem.INVALID_REQUEST).error(pointer, code);
    }
}
