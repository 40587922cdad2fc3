package se.medborgarlofte.property.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import se.medborgarlofte.http.ProblemType;

/** The problems that only the property registry answers with. */
enum PropertyProblem implements ProblemType {
    SAME_PERSON_TWICE(HttpStatus.CONFLICT),
    OWN_MATTER(HttpStatus.CONFLICT),
    MATCH_ALREADY_CONFIRMED(HttpStatus.CONFLICT),
    MATCH_ALREADY_REFUSED(HttpStatus.CONFLICT),
    MATCH_CLOSED(HttpStatus.CONFLICT),
    MATCH_REVERSED(HttpStatus.CONFLICT),
    MATCH_NOT_CONFIRMED(HttpStatus.CONFLICT),
    THING_NOT_MISSING(HttpStatus.CONFLICT),
    REPORT_IS_FULL(HttpStatus.CONFLICT),
    SEIZED_ITEM_ALREADY_MATCHED(HttpStatus.CONFLICT),
    THING_NOT_SHOWN(HttpStatus.NOT_FOUND),
    CANDIDATES_NOT_READY(HttpStatus.SERVICE_UNAVAILABLE),
    KIT_ALREADY_CLAIMED(HttpStatus.CONFLICT),
    KIT_EXPIRED(HttpStatus.CONFLICT),
    LOAN_ENDS_IN_THE_PAST(HttpStatus.CONFLICT),
    KIT_OFFER_UNKNOWN(HttpStatus.CONFLICT),
    KIT_OFFER_IS_OWN(HttpStatus.CONFLICT),
    KIT_HAS_MARKED(HttpStatus.CONFLICT),
    CODE_TELLS_NOTHING(HttpStatus.CONFLICT),
    READING_AT_ANOTHER_STAGE(HttpStatus.CONFLICT),
    SEIZED_ITEM_UNKNOWN(HttpStatus.CONFLICT),
    KIT_HAS_NO_OWNER(HttpStatus.CONFLICT),
    ALL_REVEALED_ALREADY(HttpStatus.CONFLICT),
    NO_REVIEW_WAITING(HttpStatus.CONFLICT),
    NOTHING_READ_YET(HttpStatus.CONFLICT),
    SERVED_BEFORE_SENT(HttpStatus.CONFLICT),
    DAY_IN_THE_FUTURE(HttpStatus.CONFLICT),
    CLAIMED_ALREADY(HttpStatus.CONFLICT),
    QUESTION_PUT_ALREADY(HttpStatus.CONFLICT),
    NO_QUESTION_TO_ANSWER(HttpStatus.CONFLICT),
    CLAIM_ALREADY_JUDGED(HttpStatus.CONFLICT),
    CLAIM_NOT_ANSWERED(HttpStatus.CONFLICT),
    CONFIRMER_DECIDES(HttpStatus.CONFLICT),
    CLAIMS_UNDECIDED(HttpStatus.CONFLICT),
    RETURN_NOT_DECIDED(HttpStatus.CONFLICT),
    THING_HAS_OUTCOME(HttpStatus.CONFLICT),
    THINGS_WITHOUT_OUTCOME(HttpStatus.CONFLICT),
    NOTICE_UNKNOWN(HttpStatus.CONFLICT),
    CUSTODY_CLOSED(HttpStatus.CONFLICT),
    NOTICE_NOT_SERVED(HttpStatus.CONFLICT),
    LEGAL_CLOCK_RUNS(HttpStatus.CONFLICT),
    NO_CONFIRMED_MATCH(HttpStatus.CONFLICT),
    OWNER_UNKNOWN(HttpStatus.CONFLICT),
    CLAIM_NOT_ACCEPTED(HttpStatus.CONFLICT),
    WORDS_GIVE_AWAY(HttpStatus.CONFLICT),
    NOTICE_BEFORE_SEIZURE(HttpStatus.CONFLICT),
    HOLD_TOO_LONG(HttpStatus.CONFLICT),
    INVITATION_UNKNOWN(HttpStatus.CONFLICT),
    REPORT_HAS_OWNER(HttpStatus.CONFLICT),
    TOO_MANY_PHOTOS(HttpStatus.CONFLICT),
    IMAGE_UNREADABLE(HttpStatus.UNPROCESSABLE_CONTENT),
    TRANSFER_UNKNOWN(HttpStatus.CONFLICT),
    TRANSFER_IS_OWN(HttpStatus.CONFLICT),
    THING_IS_CLOSED(HttpStatus.CONFLICT),
    THING_IS_MATCHED(HttpStatus.CONFLICT),
    COLUMNS_MISSING(HttpStatus.UNPROCESSABLE_CONTENT);

    private final HttpStatus status;

    PropertyProblem(HttpStatus status) {
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
