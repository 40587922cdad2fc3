package se.medborgarlofte.property.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the law and the house say of seized things. */
class KeepingCustodyTest {

    private static final LocalDate SEIZED = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-12-24T11:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 24);
    private static final String RING = "ring";
    private static final ReturnDecision TO_ANNA = new ReturnDecision("anna", "match", "gustav", NOW);

    @Test
    void theClockOfAHandOutStartsWhenBothPartiesAreServedAndNeverBefore() {
        Custody decided =
                custody().decideReturn(RING, TO_ANNA, Set.of("fatima", "erik")).state();
        Custody sent = sent(sent(decided, "n1", Notice.Party.POSSESSOR), "n2", Notice.Party.CLAIMANT);
        Custody one = sent.served("n1", LocalDate.of(2026, 11, 24), TODAY).state();
        Custody both = one.served("n2", LocalDate.of(2026, 11, 25), TODAY).state();

        assertThat(refusal(() -> sent.handOut(RING, NOW))).isEqualTo(Refusal.NOTICE_NOT_SERVED);
        assertThat(refusal(() -> one.handOut(RING, NOW))).isEqualTo(Refusal.NOTICE_NOT_SERVED);
        assertThat(both.clocks().handOutFrom(RING)).contains(LocalDate.of(2026, 12, 25));
        assertThat(refusal(() -> both.handOut(RING, NOW))).isEqualTo(Refusal.LEGAL_CLOCK_RUNS);
        var returned = both.handOut(RING, NOW.plus(Duration.ofDays(1)));
        assertThat(returned.events().getFirst().days()).isEqualTo(35);
        assertThat(returned.state().item(RING).orElseThrow().outcome()).isEqualTo(Outcome.RETURNED);
    }

    @Test
    void aBouncedNoticeIsATaskUntilItIsServedInAnotherWay() {
        Custody bounced = sent(custody(), "n1", Notice.Party.POSSESSOR)
                .bounced("n1", SEIZED.plusDays(5), TODAY)
                .state();

        assertThat(bounced.notices().getFirst().failed()).isTrue();
        assertThat(bounced.clocks().handOutFrom(RING)).isEmpty();
        assertThat(bounced.served("n1", SEIZED.plusDays(9), TODAY)
                        .state()
                        .notices()
                        .getFirst()
                        .failed())
                .isFalse();
        assertThat(refusal(() -> bounced.served("n1", SEIZED, TODAY))).isEqualTo(Refusal.SERVED_BEFORE_SENT);
        assertThat(refusal(() -> bounced.served("n1", TODAY.plusDays(1), TODAY)))
                .isEqualTo(Refusal.DAY_IN_THE_FUTURE);
    }

    @Test
    void unclaimedGoodsWaitSixMonthsAndAPublicMonthOrThreeMonthsAfterLifting() {
        LocalDate later = SEIZED.plusYears(1);
        Custody early = notice(custody(), Notice.Kind.UNCLAIMED, Notice.Party.PUBLIC, SEIZED.plusMonths(5), later);
        Custody published = notice(early, Notice.Kind.UNCLAIMED, Notice.Party.PUBLIC, SEIZED.plusMonths(6), later);
        Custody lifted = notice(custody(), Notice.Kind.LIFTED, Notice.Party.POSSESSOR, SEIZED.plusDays(2), later)
                .served("LIFTED" + SEIZED.plusDays(2), SEIZED.plusDays(9), later)
                .state();

        assertThat(early.clocks().unclaimedFrom(RING)).isEmpty();
        assertThat(published.clocks().unclaimedFrom(RING)).contains(SEIZED.plusMonths(7));
        assertThat(lifted.clocks().unclaimedFrom(RING))
                .contains(SEIZED.plusDays(9).plusMonths(3));
        assertThat(refusal(() -> published.settle(
                        RING, Outcome.SOLD_UNCLAIMED, SEIZED.plusMonths(7).minusDays(1))))
                .isEqualTo(Refusal.LEGAL_CLOCK_RUNS);
        assertThat(published
                        .settle(RING, Outcome.SOLD_UNCLAIMED, SEIZED.plusMonths(7))
                        .state()
                        .inCustody())
                .isZero();
    }

    @Test
    void whoConfirmedDoesNotDecideAndNobodyDecidesForThemselves() {
        assertThat(refusal(() -> custody().decideReturn(RING, TO_ANNA, Set.of("gustav"))))
                .isEqualTo(Refusal.CONFIRMER_DECIDES);
        assertThat(refusal(
                        () -> custody().decideReturn(RING, new ReturnDecision("gustav", "m", "gustav", NOW), Set.of())))
                .isEqualTo(Refusal.OWN_MATTER);
    }

    @Test
    void aDecisionFallsWithTheMatchItRestsOnUnlessTheThingIsGone() {
        Custody decided = custody().decideReturn(RING, TO_ANNA, Set.of()).state();

        assertThat(decided.restsOn("match")).isTrue();
        Custody fallen = decided.basisFell("match").state();
        assertThat(refusal(() -> fallen.handOut(RING, NOW))).isEqualTo(Refusal.RETURN_NOT_DECIDED);
        assertThat(fallen.basisFell("match").state()).isEqualTo(fallen);
        assertThat(decided.settle(RING, Outcome.FORFEITED, TODAY).state().restsOn("match"))
                .isFalse();
    }

    @Test
    void aCustodyClosesWhenEveryThingHasAnOutcome() {
        assertThat(refusal(() -> custody().close(NOW))).isEqualTo(Refusal.THINGS_WITHOUT_OUTCOME);
        Custody closed = custody()
                .settle(RING, Outcome.FORFEITED, TODAY)
                .state()
                .close(NOW)
                .state();
        assertThat(refusal(() -> closed.move(RING, "B4"))).isEqualTo(Refusal.CUSTODY_CLOSED);
    }

    @Test
    void claimantsStandSideBySideAndTheQuestionDecides() {
        Custody claimed = custody().claim(RING, claim("c1", "anna")).state();
        Custody asked = claimed.ask(RING, new byte[] {1}).state();
        var rival = asked.claim(RING, claim("c2", "eva"));
        Custody answered = rival.state()
                .answer("c1", new byte[] {2})
                .state()
                .answer("c2", new byte[] {3})
                .state();

        assertThat(rival.events())
                .extracting(CustodyEvent::kind)
                .containsExactly(CustodyEvent.Kind.CLAIMED, CustodyEvent.Kind.QUESTION_PUT);
        assertThat(refusal(() -> asked.claim(RING, claim("c3", "anna")))).isEqualTo(Refusal.CLAIMED_ALREADY);
        assertThat(refusal(() -> asked.judge("c1", ClaimState.ACCEPTED, "fatima")))
                .isEqualTo(Refusal.CLAIM_NOT_ANSWERED);
        assertThat(refusal(() -> answered.decideReturn(RING, TO_ANNA, Set.of())))
                .isEqualTo(Refusal.CLAIMS_UNDECIDED);
        Custody judged = answered.judge("c2", ClaimState.REJECTED, "fatima")
                .state()
                .judge("c1", ClaimState.ACCEPTED, "fatima")
                .state();
        assertThat(judged.decideReturn(RING, TO_ANNA, Set.of("fatima")).events())
                .hasSize(1);
        assertThat(refusal(() -> judged.judge("c2", ClaimState.ACCEPTED, "fatima")))
                .isEqualTo(Refusal.CLAIM_ALREADY_JUDGED);
    }

    @Test
    void aClaimThatComesAfterTheDecisionHoldsTheHandOutAndAnAcceptedOneUndoesIt() {
        Custody decided = custody().decideReturn(RING, TO_ANNA, Set.of()).state();
        Custody claimed = decided.claim(RING, claim("c1", "eva")).state();
        assertThat(refusal(() -> claimed.handOut(RING, NOW))).isEqualTo(Refusal.CLAIMS_UNDECIDED);

        Custody accepted = claimed.ask(RING, new byte[] {1})
                .state()
                .answer("c1", new byte[] {2})
                .state()
                .judge("c1", ClaimState.ACCEPTED, "fatima")
                .state();
        assertThat(refusal(() -> accepted.handOut(RING, NOW))).isEqualTo(Refusal.RETURN_NOT_DECIDED);
    }

    private static Custody custody() {
        CustodyItem ring = CustodyItem.received(RING, 1, ItemCategory.JEWELLERY);
        return new Custody(
                "seizure",
                "1281",
                "5000-K1-26",
                SEIZED,
                "hanna",
                null,
                null,
                List.of(ring),
                List.of(),
                null,
                List.of());
    }

    private static Claim claim(String id, String claimant) {
        return new Claim(id, claimant, new byte[] {0}, null, ClaimState.OPEN, null, NOW, null);
    }

    private static Custody sent(Custody custody, String id, Notice.Party party) {
        return custody.send(new Notice(id, Notice.Kind.HAND_OUT, party, null, SEIZED.plusDays(2), null, null), TODAY)
                .state();
    }

    private static Custody notice(
            Custody custody, Notice.Kind kind, Notice.Party party, LocalDate on, LocalDate today) {
        return custody.send(new Notice(kind.name() + on, kind, party, RING, on, null, null), today)
                .state();
    }

    private static Refusal refusal(Runnable action) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(RefusedException.class, action::run)
                .refusal();
    }
}
