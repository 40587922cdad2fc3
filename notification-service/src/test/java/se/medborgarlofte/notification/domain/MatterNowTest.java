package se.medborgarlofte.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.notification.Facts;

/** A letter that has waited is not sent when what it tells is no longer so. */
class MatterNowTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "MATCH_CONFIRMED, CONFIRMED, REVERSED",
        "MATCH_WAITS, PROPOSED, CONFIRMED",
        "MATCH_WAITS, DISPUTED, CLOSED",
        "MATCH_UNTOLD, CONFIRMED, REVERSED",
        "LEGAL_CLOCK_SOON, KEPT, EMPTY",
        "LEGAL_CLOCK_ENDED, KEPT, EMPTY",
        "KIT_LENT, LENT, NOT_LENT",
        "READING_OVERDUE, OWNER_KNOWN, UNKNOWN",
        "READING_ANSWERED, OWNER_KNOWN, KIT_KNOWN",
        "PLEDGE_TO_AGREE, IN_REVIEW, AGREED",
        "PLEDGE_TO_BOARD, AGREED, DECIDED",
        "PLEDGE_TO_SIGN, DECIDED, SIGNED",
        "PLEDGE_FOLLOW_UP, FOLLOW_UP_DUE, CONCLUDED",
        "PLEDGE_ACTIVE, ACTIVE, WITHDRAWN",
        "PLEDGE_RESUMED, ACTIVE, SUSPENDED",
        "PLEDGE_SUSPENDED, SUSPENDED, ACTIVE",
        "AGREEMENT_TO_SIGN, DRAFT, SIGNED",
        "CONCERN_IN_PLEDGE, IN_PLEDGE, HIDDEN",
        "CONCERN_SILENT, RAISED, ACTED_ON",
        "AREA_ALERT, APPROVED, REJECTED",
        "AREA_ALERT_WAITS, DRAFT, APPROVED",
        "SUMMARY_WAITS, WAITING, SENT",
        "LOAN_DUE, LENT, RETURNED",
        "LOAN_OVERDUE, LENT, LOST",
        "LOAN_NOT_RETURNED, LENT, RETURNED",
        "PROMISE_DUE, OPEN, KEPT",
        "PROMISE_OVERDUE, OPEN, KEPT",
        "PROMISE_ESCALATED, OPEN, KEPT",
        "SLOT_POLL_OPENED, OPEN, CLOSED",
        "DID_IT_HELP, SENT, ANSWERED",
        "ASSOCIATION_CONFIRMATION, ACTIVE, CLOSED",
        "OPEN_DIALOGUE, ANNOUNCED, CANCELLED"
    })
    void aLetterGoesWhileItHolds(Template template, String holds, String nolonger) {
        assertThat(overtakes(template, holds, null)).isFalse();
        assertThat(overtakes(template, nolonger, null)).isTrue();
    }

    /** A correction, an answer, a result stay true whatever happens next. */
    @ParameterizedTest
    @EnumSource(names = {"MATCH_REVERSED", "CLAIM_JUDGED", "PLEDGE_CONCLUDED", "PLEDGE_WITHDRAWN", "YOU_SAID_WE_DID"})
    void whatStaysTrueGoesAlways(Template template) {
        assertThat(overtakes(template, "ANYTHING", null)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = "MAILING", mode = EnumSource.Mode.EXCLUDE)
    void whatHasNoStateKeepsNoLetterBack(Template template) {
        assertThat(overtakes(template, "", Facts.all(template).facts().get(Fact.AMENDMENT_KIND)))
                .isFalse();
    }

    @Test
    void aTextToForwardIsNotSentAfterItHasExpired() {
        Content content = Facts.of(Template.AREA_ALERT);

        assertThat(new MatterNow("APPROVED", Optional.of(NOW), null).overtakes(content, NOW))
                .isTrue();
        assertThat(new MatterNow("APPROVED", Optional.of(NOW.plusSeconds(1)), null).overtakes(content, NOW))
                .isFalse();
    }

    @Test
    void anAssociationThatHasConfirmedIsNotAskedAgain() {
        Content asked = Facts.all(Template.ASSOCIATION_CONFIRMATION);

        assertThat(new MatterNow("ACTIVE", Optional.empty(), asked.get(Fact.CONFIRMED_AT)).overtakes(asked, NOW))
                .isFalse();
        assertThat(new MatterNow("ACTIVE", Optional.empty(), "2026-11-29T08:00:00Z").overtakes(asked, NOW))
                .isTrue();
    }

    @Test
    void aLoanOfAKitIsRemindedOfWhileItIsThatLoan() {
        Content due = Facts.of(Template.KIT_LOAN_DUE);
        String loan = MatterNow.loan(due.get(Fact.CONCERNED_PERSON_ID), due.get(Fact.DUE_ON));

        assertThat(overtakes(Template.KIT_LOAN_DUE, "LENT", loan)).isFalse();
        assertThat(overtakes(Template.KIT_LOAN_DUE, "NOT_LENT", null)).isTrue();
        assertThat(overtakes(Template.KIT_LOAN_DUE, "LENT", MatterNow.loan("another", due.get(Fact.DUE_ON))))
                .isTrue();
    }

    @Test
    void investigatorsReachNobodyWhoHasBeenToldMeanwhile() {
        assertThat(overtakes(Template.MATCH_UNTOLD, "CONFIRMED", null)).isFalse();
        assertThat(overtakes(Template.MATCH_UNTOLD, "CONFIRMED", MatterNow.TOLD))
                .isTrue();
    }

    @Test
    void aReviewThatWasDoneIsNotAskedForAgain() {
        assertThat(overtakes(Template.PICTURE_REVIEW_DUE, "APPROVED", "2")).isFalse();
        assertThat(overtakes(Template.PICTURE_REVIEW_DUE, "DRAFT", "3")).isFalse();
        assertThat(overtakes(Template.PICTURE_REVIEW_OVERDUE, "APPROVED", "3")).isTrue();
    }

    @Test
    void aChangeThatIsNotOnItsWayAnyMoreWaitsForNobody() {
        assertThat(overtakes(Template.PLEDGE_AMENDMENT_WAITS, "ACTIVE", "EXTENSION"))
                .isFalse();
        assertThat(overtakes(Template.PLEDGE_AMENDMENT_WAITS, "ACTIVE", null)).isTrue();
        assertThat(overtakes(Template.PLEDGE_AMENDMENT_WAITS, "ACTIVE", "REVISION"))
                .isTrue();
    }

    @Test
    void aClaimantIsAskedUntilTheClaimIsJudgedOrTheThingIsGone() {
        Content question = Facts.of(Template.CLAIM_QUESTION);
        String claimant = question.get(Fact.CONCERNED_PERSON_ID);

        assertThat(new ClaimedThing(Set.of("another"), Map.of(), false).overtakes(question))
                .isFalse();
        assertThat(new ClaimedThing(Set.of(claimant), Map.of(), false).overtakes(question))
                .isTrue();
        assertThat(new ClaimedThing(Set.of(), Map.of(), true).overtakes(question))
                .isTrue();
    }

    @Test
    void theLastDecisionOnAReturnIsTheOneThatIsTold() {
        Content told = Facts.of(Template.RETURN_DECIDED);
        String receiver = told.get(Fact.CONCERNED_PERSON_ID);

        assertThat(new ClaimedThing(Set.of(), Map.of(receiver, 7L, "another", 5L), false).overtakes(told))
                .isFalse();
        assertThat(new ClaimedThing(Set.of(), Map.of(receiver, 7L, "another", 9L), false).overtakes(told))
                .isTrue();
    }

    private static boolean overtakes(Template template, String standing, @Nullable String mark) {
        return new MatterNow(standing, Optional.empty(), mark).overtakes(Facts.of(template), NOW);
    }
}
