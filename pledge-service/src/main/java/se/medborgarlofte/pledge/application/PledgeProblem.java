package se.medborgarlofte.pledge.application;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import se.medborgarlofte.http.ProblemType;

/** The problems that only this service answers. */
public enum PledgeProblem implements ProblemType {
    PICTURE_IS_APPROVED(HttpStatus.CONFLICT),
    PICTURE_IS_NOT_APPROVED(HttpStatus.CONFLICT),
    PICTURE_PARTS_ARE_MISSING(HttpStatus.CONFLICT),
    APPROVER_WROTE_LAST(HttpStatus.CONFLICT),
    PROBLEM_IS_NOT_IN_PICTURE(HttpStatus.UNPROCESSABLE_CONTENT),
    NEXT_VERSION_EXISTS(HttpStatus.CONFLICT),
    STEP_NOT_ALLOWED(HttpStatus.CONFLICT),
    CONTENT_HAS_CHANGED(HttpStatus.CONFLICT),
    SAME_PERSON_FOR_BOTH_PARTIES(HttpStatus.CONFLICT),
    BOARD_DATES_DO_NOT_FIT(HttpStatus.UNPROCESSABLE_CONTENT),
    NOT_YET_EFFECTIVE(HttpStatus.CONFLICT),
    ANOTHER_AMENDMENT_IS_PENDING(HttpStatus.CONFLICT),
    ERRATUM_CHANGES_MORE_THAN_TEXTS(HttpStatus.UNPROCESSABLE_CONTENT),
    DOES_NOT_EXTEND(HttpStatus.UNPROCESSABLE_CONTENT),
    NOT_YET_DUE(HttpStatus.CONFLICT),
    ONLY_THE_ONE_THAT_LEFT_RETURNS(HttpStatus.CONFLICT),
    HAS_LEFT_ALREADY(HttpStatus.CONFLICT),
    ACTIVITIES_ARE_NOT_DONE(HttpStatus.CONFLICT),
    TOO_MUCH_EVIDENCE(HttpStatus.CONFLICT),
    NOT_A_SIGNATORY(HttpStatus.FORBIDDEN),
    TOO_MANY_IN_FORCE(HttpStatus.CONFLICT),
    LASTS_TOO_LONG(HttpStatus.UNPROCESSABLE_CONTENT),
    NOT_POLICE_INFORMATION(HttpStatus.CONFLICT),
    PLAN_IS_DECIDED(HttpStatus.CONFLICT);

    private final HttpStatus status;

    PledgeProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
