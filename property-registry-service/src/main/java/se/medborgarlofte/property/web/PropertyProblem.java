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
    CANDIDATES_NOT_READY(HttpStatus.SERVICE_UNAVAILABLE),
    KIT_ALREADY_CLAIMED(HttpStatus.CONFLICT),
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
