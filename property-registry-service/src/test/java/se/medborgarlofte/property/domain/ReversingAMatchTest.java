package se.medborgarlofte.property.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.property.domain.Pair.OwnedThing;
import se.medborgarlofte.property.domain.Pair.SeizedThing;

/** A confirmed match that is wrong is reversed by two people; one whose thing is back is closed. */
class ReversingAMatchTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Closure FOUND_AGAIN = new Closure(Withdrawal.Reason.FOUND_AGAIN, LATER);
    private static final Pair PAIR = new Pair(
            MatchBasis.SERIAL,
            new OwnedThing("ring", "anna", "report"),
            new SeizedThing("seizure", "seized-ring", "1281"));

    private final Match proposed =
            Match.propose(PAIR, Finding.ofEqualIdentifiers(), NOW).state();
    private final Match confirmed =
            proposed.confirm("fatima", NOW).state().confirm("gustav", NOW).state();

    @Test
    void oneWordIsNotEnoughAndTheSecondReverses() {
        var first = confirmed.reverse(by("erik"));
        var second = first.state().reverse(by("fatima"));

        assertThat(first.state().state()).isEqualTo(MatchState.CONFIRMED);
        assertThat(first.events()).isEmpty();
        assertThat(second.events()).containsExactly(MatchEvent.REVERSED);
        assertThat(second.state().toldPeople()).containsExactly("anna");
        assertThat(second.state().confirmedAt()).isEqualTo(NOW);
    }

    @Test
    void theSamePersonCannotBeBothAndTheOwnerNeither() {
        Match once = confirmed.reverse(by("erik")).state();

        assertRefused(() -> once.reverse(by("erik")), Refusal.SAME_PERSON_TWICE);
        assertRefused(() -> once.reverse(by("anna")), Refusal.OWN_MATTER);
    }

    @Test
    void onlyAConfirmedMatchIsReversedAndOnlyOnce() {
        Match reversed =
                confirmed.reverse(by("erik")).state().reverse(by("fatima")).state();

        assertRefused(() -> proposed.reverse(by("erik")), Refusal.MATCH_NOT_CONFIRMED);
        assertRefused(() -> reversed.reverse(by("gustav")), Refusal.MATCH_REVERSED);
        assertRefused(() -> reversed.confirm("gustav", LATER), Refusal.MATCH_REVERSED);
        assertRefused(() -> reversed.pickedAgain(PAIR, Finding.ofEqualIdentifiers()), Refusal.MATCH_REVERSED);
    }

    @Test
    void aMessageThatLeavesAfterTheReversalIsStillEvidence() {
        Match reversed =
                confirmed.reverse(by("erik")).state().reverse(by("fatima")).state();

        assertThat(reversed.ownerTold(LATER).events()).containsExactly(MatchEvent.OWNER_TOLD);
        assertThat(reversed.ownerTold(LATER).state().state()).isEqualTo(MatchState.REVERSED);
    }

    @Test
    void anOpenMatchIsClosedWithTheReasonAndNobodyDecidesItThen() {
        var closed = proposed.confirm("fatima", NOW).state().close(FOUND_AGAIN);

        assertThat(closed.events()).containsExactly(MatchEvent.CLOSED);
        assertThat(closed.state().closure()).isEqualTo(FOUND_AGAIN);
        assertThat(closed.state().close(FOUND_AGAIN).state()).isSameAs(closed.state());
        assertRefused(() -> closed.state().confirm("gustav", LATER), Refusal.MATCH_CLOSED);
    }

    @Test
    void onAConfirmedMatchItIsNotedOnceThatTheThingIsBack() {
        var noted = confirmed.close(FOUND_AGAIN);

        assertThat(noted.state().state()).isEqualTo(MatchState.CONFIRMED);
        assertThat(noted.events()).containsExactly(MatchEvent.JOINED);
        assertThat(noted.state().close(FOUND_AGAIN).events()).isEmpty();
    }

    @Test
    void aClosedMatchThatSomebodyPicksIsOpenAgainAsItWas() {
        Finding picked = new Finding(1, 3, 2, 0.9, "erik");
        var reopened = proposed.confirm("fatima", NOW)
                .state()
                .close(FOUND_AGAIN)
                .state()
                .pickedAgain(PAIR, picked);

        assertThat(reopened.events()).containsExactly(MatchEvent.REOPENED);
        assertThat(reopened.state().state()).isEqualTo(MatchState.PROPOSED);
        assertThat(reopened.state().confirmations()).hasSize(1);
        assertThat(reopened.state().finding()).isEqualTo(picked);
        assertThat(reopened.state().closure()).isNull();
    }

    private static Reversal by(String personId) {
        return new Reversal(personId, Reversal.Reason.DIFFERENT_THING, null, NOW);
    }

    private static void assertRefused(ThrowingCallable attempt, Refusal refusal) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
