package se.medborgarlofte.property.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.property.domain.Pair.OwnedThing;
import se.medborgarlofte.property.domain.Pair.SeizedThing;

/** Two different people confirm a match; one can refuse it. */
class ConfirmingAMatchTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final SeizedThing SEIZED = new SeizedThing("seizure", "seized-ring", "1281");
    private static final OwnedThing OWNED = new OwnedThing("ring", "anna", null);

    private final Match match =
            Match.propose(new Pair(MatchBasis.SERIAL, OWNED, SEIZED), NOW).state();

    @Test
    void oneConfirmationIsNotEnough() {
        var decision = match.confirm("fatima", NOW);

        assertThat(decision.state().state()).isEqualTo(MatchState.PROPOSED);
        assertThat(decision.state().nextStep()).isEqualTo(Match.Step.SECOND);
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
        Match refused = match.refuse(refusalBy("fatima")).state();

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
        Match refused = match.refuse(refusalBy("fatima")).state();

        assertThat(refused.foundAgain(refused.pair()).state()).isSameAs(refused);
    }

    @Test
    void aLaterTheftReportAndAStrongerAgreementJoinInWhicheverOrder() {
        Pair reported = new Pair(MatchBasis.SERIAL, new OwnedThing("ring", "anna", "report"), SEIZED);
        Pair marked = new Pair(MatchBasis.MARKING_CODE, OWNED, SEIZED);

        Match oneWay = match.foundAgain(reported).state().foundAgain(marked).state();
        Match otherWay = match.foundAgain(marked).state().foundAgain(reported).state();

        assertThat(oneWay).isEqualTo(otherWay);
        assertThat(oneWay.pair().basis()).isEqualTo(MatchBasis.MARKING_CODE);
        assertThat(oneWay.pair().owned().reportId()).isEqualTo("report");
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
