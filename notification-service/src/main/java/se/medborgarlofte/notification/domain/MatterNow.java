package se.medborgarlofte.notification.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a letter is about, as its service has last told it.
 *
 * @param standing the state it is in, in the words of its contract; empty when it has none
 * @param until when it ends by itself; empty when it does not
 * @param mark what else tells one standing from another: the last confirmation, the version, the kind of change on its
 *     way; null when nothing does
 */
public record MatterNow(
        String standing, Optional<Instant> until, @Nullable String mark) {

    /** The mark of a match of which somebody has been told. */
    public static final String TOLD = "TOLD";

    /** A state that some service may give to what is not to be seen any more. */
    private static final String HIDDEN = "HIDDEN";

    /** Whether a letter tells what is no longer so, or asks for what need not be done any more. */
    public boolean overtakes(Content content, Instant now) {
        return isNot(content) || until.filter(end -> !now.isBefore(end)).isPresent();
    }

    private boolean isNot(Content content) {
        return !standing.isEmpty() && hasChanged(content);
    }

    private boolean hasChanged(Content content) {
        return switch (content.template()) {
            case MATCH_CONFIRMED -> !is("CONFIRMED");
            case MATCH_WAITS -> !is("PROPOSED", "DISPUTED");
            case MATCH_UNTOLD -> !is("CONFIRMED") || TOLD.equals(mark);
            case LEGAL_CLOCK_SOON, LEGAL_CLOCK_ENDED -> !is("KEPT");
            case KIT_LENT -> !is("LENT");
            case KIT_LOAN_DUE -> !is("LENT") || !loanOf(content).equals(mark);
            case READING_OVERDUE, READING_ANSWERED -> !is(content.get(Fact.READING_STAGE));
            case PLEDGE_TO_AGREE -> !is("DRAFT", "IN_REVIEW");
            case PLEDGE_TO_BOARD -> !is("AGREED", "POSTPONED");
            case PLEDGE_TO_SIGN -> !is("DECIDED");
            case PLEDGE_FOLLOW_UP -> !is("FOLLOW_UP_DUE");
            case PLEDGE_AMENDMENT_WAITS -> !content.get(Fact.AMENDMENT_KIND).equals(mark);
            case PLEDGE_ACTIVE, PLEDGE_CHANGED, PLEDGE_RESUMED -> is("SUSPENDED", "WITHDRAWN", "CONCLUDED");
            case PLEDGE_SUSPENDED -> !is("SUSPENDED");
            case PICTURE_REVIEW_DUE, PICTURE_REVIEW_OVERDUE ->
                is("APPROVED") && !content.get(Fact.PICTURE_VERSION).equals(mark);
            case AGREEMENT_TO_SIGN -> is("SIGNED");
            case CONCERN_RECEIVED,
                    CONCERN_IN_PICTURE,
                    CONCERN_IN_PLEDGE,
                    CONCERN_ACTED_ON,
                    CONCERN_DECLINED,
                    CONCERN_REOPENED -> is(HIDDEN);
            case CONCERN_SILENT -> is("ACTED_ON", "DECLINED", HIDDEN);
            case AREA_ALERT -> !is("APPROVED");
            case SUMMARY_WAITS -> !is("WAITING");
            case AREA_ALERT_WAITS -> !is("DRAFT");
            case LOAN_DUE, LOAN_OVERDUE, LOAN_NOT_RETURNED -> !is("LENT");
            case PROMISE_DUE, PROMISE_OVERDUE, PROMISE_ESCALATED -> !is("OPEN");
            case SLOT_POLL_OPENED -> !is("OPEN");
            case DID_IT_HELP -> is("ANSWERED");
            case ASSOCIATION_CONFIRMATION -> is("CLOSED") || isConfirmedSince(content);
            case OPEN_DIALOGUE -> !is("ANNOUNCED");
            default -> false;
        };
    }

    private static String loanOf(Content content) {
        return loan(content.get(Fact.CONCERNED_PERSON_ID), content.get(Fact.DUE_ON));
    }

    /** The mark of a kit that is lent to somebody until a day. */
    public static String loan(String borrowerId, String until) {
        return borrowerId + ":" + until;
    }

    private boolean isConfirmedSince(Content content) {
        String before = content.facts().get(Fact.CONFIRMED_AT);
        return before != null && mark != null && !before.equals(mark);
    }

    private boolean is(String... standings) {
        return Set.of(standings).contains(standing);
    }
}
