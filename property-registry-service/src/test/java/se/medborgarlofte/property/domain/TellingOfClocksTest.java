package se.medborgarlofte.property.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.store.Decision;

/** Those who keep a custody hear of each clock of the law, a week before it runs out and when it has. */
class TellingOfClocksTest {

    private static final LocalDate SEIZED = LocalDate.of(2026, 11, 20);
    private static final LocalDate SERVED = LocalDate.of(2026, 11, 30);
    private static final LocalDate HAND_OUT = LocalDate.of(2026, 12, 30);
    private static final LocalDate SIX_MONTHS = LocalDate.of(2027, 5, 20);
    private static final ReturnDecision TO_ANNA = new ReturnDecision("anna", "match", "gustav", Instant.EPOCH);

    @Test
    void aWeekBeforeAndOnTheDayOnceEach() {
        Custody custody = both();

        assertThat(custody.tellOfClocks(HAND_OUT.minusDays(8)).events()).isEmpty();
        assertThat(custody.nextTellingOfClocks(SERVED)).contains(HAND_OUT.minusDays(7));
        var soon = custody.tellOfClocks(HAND_OUT.minusDays(7));
        assertThat(told(soon)).containsExactly("CLOCK_ENDS_SOON HAND_OUT 2026-12-30");
        assertThat(soon.visible()).isFalse();
        assertThat(soon.state().tellOfClocks(HAND_OUT.minusDays(1)).events()).isEmpty();
        assertThat(soon.state().nextTellingOfClocks(HAND_OUT.minusDays(7))).contains(HAND_OUT);
        var ended = soon.state().tellOfClocks(HAND_OUT);
        assertThat(told(ended)).containsExactly("CLOCK_ENDED HAND_OUT 2026-12-30");
        assertThat(ended.state().tellOfClocks(HAND_OUT.plusDays(1)).events()).isEmpty();
    }

    @Test
    void whatHasEndedWhenItIsFirstLookedAtIsNotSaidToEndSoon() {
        assertThat(told(both().tellOfClocks(HAND_OUT.plusDays(10)))).containsExactly("CLOCK_ENDED HAND_OUT 2026-12-30");
    }

    @Test
    void aNoticeForTheWholeSeizureIsOneClockForAllThatIsStillHere() {
        ClockEnd end = new ClockEnd(LegalClock.HAND_OUT, HAND_OUT);

        assertThat(both().thingsKeptBy(end)).isEqualTo(2);
        assertThat(both().settle("ring", Outcome.FORFEITED, SERVED).state().thingsKeptBy(end))
                .isEqualTo(1);
    }

    @Test
    void aNoticeThatWasServedOnAnotherDayIsAnotherClock() {
        Custody told = both().tellOfClocks(HAND_OUT).state();
        Custody corrected =
                told.served("CLAIMANT", SERVED.plusDays(3), HAND_OUT).state();

        assertThat(told(corrected.tellOfClocks(HAND_OUT))).containsExactly("CLOCK_ENDS_SOON HAND_OUT 2027-01-03");
    }

    @Test
    void sixMonthsInCustodyAndThenTheMonthOfThePublicNotice() {
        Custody longHere = custody().tellOfClocks(SIX_MONTHS).state();
        Custody published = longHere.send(
                        new Notice(
                                "public",
                                Notice.Kind.UNCLAIMED,
                                Notice.Party.PUBLIC,
                                null,
                                SIX_MONTHS.plusDays(1),
                                null,
                                null),
                        SIX_MONTHS.plusDays(1))
                .state();

        assertThat(told(custody().tellOfClocks(SIX_MONTHS))).containsExactly("CLOCK_ENDED IN_CUSTODY 2027-05-20");
        assertThat(told(published.tellOfClocks(LocalDate.of(2027, 6, 14))))
                .containsExactly("CLOCK_ENDS_SOON TO_CLAIM 2027-06-21");
    }

    @Test
    void whatIsToBeReturnedIsNotSaidToBeUnclaimedAndWhatIsGoneIsNotTalkedOf() {
        Custody decided = custody().decideReturn("ring", TO_ANNA, Set.of()).state();
        Custody gone = decided.settle("bicycle", Outcome.FORFEITED, SERVED).state();

        assertThat(told(decided.tellOfClocks(SIX_MONTHS))).containsExactly("CLOCK_ENDED IN_CUSTODY 2027-05-20");
        assertThat(gone.tellOfClocks(SIX_MONTHS).events()).isEmpty();
        assertThat(gone.nextTellingOfClocks(SERVED)).isEmpty();
    }

    @Test
    void threeMonthsAfterLifting() {
        Notice lifted = new Notice("lifted", Notice.Kind.LIFTED, Notice.Party.POSSESSOR, "ring", SEIZED, null, null);
        Custody served = custody()
                .send(lifted, SERVED)
                .state()
                .served("lifted", SERVED, SERVED)
                .state();

        assertThat(told(served.tellOfClocks(LocalDate.of(2027, 2, 28))))
                .containsExactly("CLOCK_ENDED LIFTED 2027-02-28");
    }

    private static List<String> told(Decision<Custody, CustodyEvent> decision) {
        return decision.events().stream()
                .map(event -> event.kind() + " " + event.clock().clock() + " "
                        + event.clock().on())
                .toList();
    }

    /** Both parties are served, of the whole seizure. */
    private static Custody both() {
        return served(served(custody(), Notice.Party.POSSESSOR, SERVED.minusDays(4)), Notice.Party.CLAIMANT, SERVED);
    }

    private static Custody served(Custody custody, Notice.Party party, LocalDate on) {
        Notice notice = new Notice(party.name(), Notice.Kind.HAND_OUT, party, null, SEIZED.plusDays(2), null, null);
        return custody.send(notice, SERVED)
                .state()
                .served(party.name(), on, SERVED)
                .state();
    }

    private static Custody custody() {
        return new Custody(
                "seizure",
                "1281",
                "5000-K1-26",
                SEIZED,
                "hanna",
                null,
                null,
                List.of(
                        CustodyItem.received("ring", 1, ItemCategory.JEWELLERY),
                        CustodyItem.received("bicycle", 2, ItemCategory.BICYCLE)),
                List.of(),
                null,
                List.of());
    }
}
