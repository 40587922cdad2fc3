package se.medborgarlofte.property.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.store.Decision;

/** Whatever people do to things in custody, in whichever order, what the law and the house say holds. */
class AnyCustodyTest {

    private static final LocalDate SEIZED = LocalDate.of(2026, 1, 10);
    private static final List<String> THINGS = List.of("ring", "bicycle", "drill");
    private static final List<String> PEOPLE = List.of("anna", "eva", "oskar", "fatima", "gustav");
    private static final int SCENARIOS = 2_000;
    private static final int STEPS = 60;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void nothingLeavesCustodyAgainstTheRules() {
        for (int scenario = 0; scenario < SCENARIOS; scenario++) {
            play();
        }
    }

    private void play() {
        Custody custody = new Custody(
                "seizure",
                "1281",
                "5000-K1-26",
                SEIZED,
                "hanna",
                null,
                null,
                IntStream.range(0, THINGS.size())
                        .mapToObj(place -> CustodyItem.received(THINGS.get(place), place + 1, ItemCategory.OTHER))
                        .toList(),
                List.of(),
                null,
                List.of());
        LocalDate today = SEIZED;
        for (int step = 0; step < STEPS; step++) {
            today = today.plusDays(random.nextInt(20));
            Instant now = today.atTime(12, 0).toInstant(ZoneOffset.UTC);
            try {
                Custody after = act(custody, today, now).state();
                check(custody, after, today);
                custody = after;
            } catch (RefusedException refused) {
                // As the rules have it; nothing has changed.
            }
        }
    }

    private Decision<Custody, CustodyEvent> act(Custody custody, LocalDate today, Instant now) {
        String thing = any(THINGS);
        String person = any(PEOPLE);
        String claimId = thing + person;
        String noticeId = "n" + random.nextInt(6);
        return switch (random.nextInt(12)) {
            case 0 ->
                custody.claim(thing, new Claim(claimId, person, new byte[0], null, ClaimState.OPEN, null, now, null));
            case 1 -> custody.ask(thing, new byte[0]);
            case 2 -> custody.answer(claimId, new byte[0]);
            case 3 ->
                custody.judge(claimId, random.nextBoolean() ? ClaimState.ACCEPTED : ClaimState.REJECTED, any(PEOPLE));
            case 4 ->
                custody.decideReturn(thing, new ReturnDecision(person, "basis", any(PEOPLE), now), Set.of("fatima"));
            case 5 -> custody.handOut(thing, now);
            case 6 ->
                custody.send(
                        new Notice(
                                noticeId,
                                any(List.of(Notice.Kind.values())),
                                any(List.of(Notice.Party.values())),
                                random.nextBoolean() ? thing : null,
                                today,
                                null,
                                null),
                        today);
            case 7 -> custody.served(noticeId, today, today);
            case 8 -> custody.bounced(noticeId, today, today);
            case 9 -> custody.settle(thing, any(List.of(Outcome.values())), today);
            case 10 -> custody.tellOfClocks(today);
            default -> custody.close(now);
        };
    }

    private void check(Custody before, Custody after, LocalDate today) {
        String said = "seed " + seed;
        if (before.closedAt() != null) {
            assertThat(after).as(said).isEqualTo(before);
        }
        if (after.closedAt() != null) {
            assertThat(after.items()).as(said).allMatch(item -> item.outcome() != null);
        }
        assertThat(after.clocksTold()).as(said).doesNotHaveDuplicates();
        for (CustodyItem item : after.items()) {
            CustodyItem earlier = before.item(item.seizedItemId()).orElseThrow();
            if (earlier.outcome() != null) {
                assertThat(item).as(said).isEqualTo(earlier);
            } else if (item.outcome() != null) {
                left(before, item, today, said);
            }
        }
    }

    private static void left(Custody before, CustodyItem item, LocalDate today, String said) {
        assertThat(item.hasUndecidedClaims()).as(said).isFalse();
        switch (item.outcome()) {
            case RETURNED -> {
                ReturnDecision decision = item.decision();
                assertThat(decision).as(said).isNotNull();
                assertThat(decision.decidedBy()).as(said).isNotIn("fatima", decision.receiverId());
                for (Notice.Party party : List.of(Notice.Party.POSSESSOR, Notice.Party.CLAIMANT)) {
                    assertThat(before.notices())
                            .as(said)
                            .anyMatch(notice -> notice.party() == party
                                    && notice.kind() == Notice.Kind.HAND_OUT
                                    && notice.servedOn() != null
                                    && !today.isBefore(notice.servedOn().plusMonths(1)));
                }
            }
            case SOLD_UNCLAIMED, DESTROYED_UNCLAIMED ->
                assertThat(before.notices())
                        .as(said)
                        .anyMatch(notice -> notice.kind() == Notice.Kind.LIFTED
                                        && notice.servedOn() != null
                                        && !today.isBefore(notice.servedOn().plusMonths(3))
                                || notice.kind() == Notice.Kind.UNCLAIMED
                                        && !notice.sentOn().isBefore(SEIZED.plusMonths(6))
                                        && !today.isBefore(notice.sentOn().plusMonths(1)));
            case HANDED_BACK, FORFEITED -> {}
            case null -> throw new IllegalStateException("it has an outcome");
        }
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
