package se.medborgarlofte.dialogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.dialogue.domain.Given.NOW;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of those who wait for a visit")
class WaitingInLineTest {

    private static final String NORTH = "1230R001";
    private static final String SOUTH = "1230R002";

    @Test
    @DisplayName("whoever asks after an incident comes first, however long the others have waited")
    void incidentsFirst() {
        assertThat(order(
                        Map.of(NORTH, new AreaNeed(50, 0)),
                        waiting("long", NORTH, VisitKind.YEARLY, 100),
                        waiting("hurt", SOUTH, VisitKind.INCIDENT, 0)))
                .containsExactly("hurt", "long");
    }

    @Test
    @DisplayName("whoever has waited longest comes first where the need is the same")
    void longestFirst() {
        assertThat(order(Map.of(), waiting("late", NORTH, 2), waiting("early", SOUTH, 9)))
                .containsExactly("early", "late");
    }

    @Test
    @DisplayName("an area with more concerns comes before one that has waited a little longer")
    void needCounts() {
        assertThat(order(Map.of(SOUTH, new AreaNeed(20, 0)), waiting("calm", NORTH, 12), waiting("worried", SOUTH, 8)))
                .containsExactly("worried", "calm");
    }

    @Test
    @DisplayName("an area that was visited lets others come first")
    void visitsCount() {
        assertThat(order(
                        Map.of(NORTH, new AreaNeed(5, 3), SOUTH, new AreaNeed(5, 0)),
                        waiting("again", NORTH, 12),
                        waiting("never", SOUTH, 8)))
                .containsExactly("never", "again");
    }

    @Test
    @DisplayName("an area that asks five times does not get five times in a row")
    void noAreaTakesAll() {
        assertThat(order(
                        Map.of(),
                        waiting("n1", NORTH, 10),
                        waiting("n2", NORTH, 10),
                        waiting("n3", NORTH, 10),
                        waiting("south", SOUTH, 8)))
                .containsExactly("n1", "south", "n2", "n3");
    }

    @Test
    @DisplayName("nobody waits for ever: waiting long enough outweighs any need")
    void nobodyWaitsForEver() {
        AreaNeed greatest = new AreaNeed(10_000, 0);
        AreaNeed least = new AreaNeed(0, 12);

        assertThat(order(
                        Map.of(NORTH, least, SOUTH, greatest),
                        waiting("patient", NORTH, 400),
                        waiting("fresh", SOUTH, 1)))
                .containsExactly("patient", "fresh");
    }

    @Test
    @DisplayName("the order is the same in whatever order they are looked at, and leaves nobody out")
    void sameOrder() {
        long seed = System.nanoTime();
        System.out.println("WaitingInLineTest plays with seed " + seed);
        Random chance = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<WaitingVisit> waiting = new ArrayList<>();
            Map<String, AreaNeed> needs = new HashMap<>();
            for (int number = 0; number < 12; number++) {
                String area = "1230R00" + chance.nextInt(4);
                needs.put(area, new AreaNeed(chance.nextInt(9), chance.nextInt(3)));
                waiting.add(
                        waiting("visit " + number, area, VisitKind.values()[chance.nextInt(4)], chance.nextInt(20)));
            }
            List<WaitingList.Place> expected = WaitingList.order(waiting, needs, NOW);
            Collections.shuffle(waiting, chance);
            assertThat(WaitingList.order(waiting, needs, NOW))
                    .as("seed %d", seed)
                    .isEqualTo(expected);
            assertThat(expected.stream().map(WaitingList.Place::visit)).containsExactlyInAnyOrderElementsOf(waiting);
        }
    }

    private static List<String> order(Map<String, AreaNeed> needs, WaitingVisit... waiting) {
        return WaitingList.order(List.of(waiting), needs, NOW).stream()
                .map(place -> place.visit().visitId())
                .toList();
    }

    private static WaitingVisit waiting(String id, String area, int days) {
        return waiting(id, area, VisitKind.YEARLY, days);
    }

    private static WaitingVisit waiting(String id, String area, VisitKind kind, int days) {
        return new WaitingVisit(id, area, kind, NOW.minus(Duration.ofDays(days)));
    }
}
