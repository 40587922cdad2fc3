package se.medborgarlofte.property.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.property.domain.Pair.OwnedThing;
import se.medborgarlofte.property.domain.Pair.SeizedThing;

/** Two different people confirm a match, or two refuse it; where they disagree a third decides. */
class ConfirmingAMatchTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final SeizedThing SEIZED = new SeizedThing("seizure", "seized-ring", "1281");
    private static final OwnedThing OWNED = new OwnedThing("ring", "anna", null);

    private final Match match = Match.propose(
                    new Pair(MatchBasis.SERIAL, OWNED, SEIZED), Finding.ofEqualIdentifiers(), NOW)
            .state();

    @Test
    void oneConfirmationIsNotEnough() {
        var decision = match.confirm("fatima", NOW);

        assertThat(decision.state().state()).isEqualTo(MatchState.PROPOSED);
        assertThat(decision.state().nextConfirmation()).isEqualTo(Match.Step.SECOND);
        assertThat(decision.events()).isEmpty();
        assertThat(decision.visible()).isTrue();
    }

    @Test
    void theSecondPersonsConfirmationConfirms() {
        var decision = match.confirm("fatima", NOW).state().confirm("gustav", LATER);

        assertThat(decision.events()).containsExactly(MatchEvent.CONFIRMED);
        assertThat(decision.state().confirmedAt()).isEqualTo(LATER);
    }

    @Test
    void theSamePersonCannotBeBoth() {
        Match once = match.confirm("fatima", NOW).state();

        assertRefused(() -> once.confirm("fatima", LATER), Refusal.SAME_PERSON_TWICE);
    }

    @Test
    void nobodyDecidesWhetherAThingIsTheirOwn() {
        assertRefused(() -> match.confirm("anna", NOW), Refusal.OWN_MATTER);
        assertRefused(() -> match.refuse(refusalBy("anna")), Refusal.OWN_MATTER);
    }

    @Test
    void aDecisionStands() {
        Match confirmed =
                match.confirm("fatima", NOW).state().confirm("gustav", LATER).state();
        Match refused = refused();

        assertRefused(() -> confirmed.refuse(refusalBy("david")), Refusal.MATCH_ALREADY_CONFIRMED);
        assertRefused(() -> confirmed.confirm("david", LATER), Refusal.MATCH_ALREADY_CONFIRMED);
        assertRefused(() -> refused.confirm("gustav", LATER), Refusal.MATCH_ALREADY_REFUSED);
        assertRefused(() -> refused.refuse(refusalBy("gustav")), Refusal.MATCH_ALREADY_REFUSED);
    }

    @Test
    void theOwnerIsToldOnceAndOnlyOfAConfirmedMatch() {
        Match confirmed =
                match.confirm("fatima", NOW).state().confirm("gustav", LATER).state();
        var told = confirmed.ownerTold(LATER);

        assertThat(told.events()).containsExactly(MatchEvent.OWNER_TOLD);
        assertThat(told.state().ownerTold(LATER.plusSeconds(9)).events()).isEmpty();
        assertThat(match.ownerTold(LATER).state()).isEqualTo(match);
    }

    @Test
    void foundAgainIsStillOneMatchAndNoDecisionIsLost() {
        Match refused = refused();

        assertThat(refused.foundAgain(refused.pair(), refused.finding()).state())
                .isSameAs(refused);
    }

    @Test
    void aLaterTheftReportAndAStrongerAgreementJoinInWhicheverOrder() {
        Pair reported = new Pair(MatchBasis.SERIAL, new OwnedThing("ring", "anna", "report"), SEIZED);
        Pair marked = new Pair(MatchBasis.MARKING_CODE, OWNED, SEIZED);

        Match oneWay = foundAgain(foundAgain(match, reported), marked);
        Match otherWay = foundAgain(foundAgain(match, marked), reported);

        assertThat(oneWay).isEqualTo(otherWay);
        assertThat(oneWay.pair().basis()).isEqualTo(MatchBasis.MARKING_CODE);
        assertThat(oneWay.pair().owned().reportId()).isEqualTo("report");
    }

    @Test
    void oneRefusalIsNotEnoughAndTheSecondPersonsRefuses() {
        var first = match.refuse(refusalBy("erik"));
        var second = first.state().refuse(refusalBy("fatima"));

        assertThat(first.state().state()).isEqualTo(MatchState.PROPOSED);
        assertThat(first.events()).isEmpty();
        assertThat(second.events()).containsExactly(MatchEvent.REFUSED);
        assertThat(second.state().refusals()).hasSize(2);
    }

    @Test
    void whoHasConfirmedCannotRefuseAndTheOtherWayRound() {
        Match confirmedOnce = match.confirm("fatima", NOW).state();
        Match refusedOnce = match.refuse(refusalBy("fatima")).state();

        assertRefused(() -> confirmedOnce.refuse(refusalBy("fatima")), Refusal.SAME_PERSON_TWICE);
        assertRefused(() -> refusedOnce.refuse(refusalBy("fatima")), Refusal.SAME_PERSON_TWICE);
        assertRefused(() -> refusedOnce.confirm("fatima", LATER), Refusal.SAME_PERSON_TWICE);
    }

    @Test
    void whereTwoDisagreeAThirdDecides() {
        var disputed = match.confirm("erik", NOW).state().refuse(refusalBy("fatima"));

        assertThat(disputed.events()).containsExactly(MatchEvent.DISPUTED);
        assertThat(disputed.state().open()).isTrue();
        assertThat(disputed.state().confirm("gustav", LATER).events()).containsExactly(MatchEvent.CONFIRMED);
        assertThat(disputed.state().refuse(refusalBy("gustav")).events()).containsExactly(MatchEvent.REFUSED);
        assertThat(disputed.state().nextConfirmation()).isEqualTo(Match.Step.SECOND);
        assertThat(disputed.state().nextRefusal()).isEqualTo(Match.Step.SECOND);
    }

    private Match refused() {
        return match.refuse(refusalBy("erik"))
                .state()
                .refuse(refusalBy("fatima"))
                .state();
    }

    private static Match foundAgain(Match match, Pair pair) {
        return match.foundAgain(pair, Finding.ofEqualIdentifiers()).state();
    }

    private static MatchRefused refusalBy(String personId) {
        return new MatchRefused(personId, RefusalReason.DIFFERENT_THING, null, NOW);
    }

    private static void assertRefused(ThrowingCallable attempt, Refusal refusal) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
