package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import se.medborgarlofte.eventing.id.Ids;

/** Prints from a change that was answered to the event that tells of its candidates; run with {@code -Dfigures=true}. */
@EnabledIfSystemProperty(named = "figures", matches = "true")
class HowFastCandidatesAreShownIT extends RegistryStory {
    private static final int WARM_UP = 40;
    private static final int MEASURED = 100;

    @Test
    void fromASeizureThatWasAnsweredToItsCandidatesTold() {
        Random random = new Random(1);
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            double took = shownAfter("Q" + Math.abs(random.nextLong()) + "X");
            if (i >= WARM_UP) {
                millis.add(took);
            }
        }
        Collections.sort(millis);
        System.out.printf(
                "Change answered -> visible -> matched -> told: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms over %d%n",
                millis.get(MEASURED / 2), millis.get(MEASURED * 95 / 100), millis.get(MEASURED * 99 / 100), MEASURED);
        assertThat(millis).hasSize(MEASURED);
    }

    private double shownAfter(String serial) {
        String report = report(People.ANNA, theft("1230", camera(serial)));
        published(report, 1);
        String seizure = seize(camera(serial.substring(0, 4) + "?" + serial.substring(5)));
        long answered = System.nanoTime();
        String thing = seizure + "/" + Ids.uuidV5("seized-item:" + seizure + ":0");
        String list = Ids.uuidV5("candidates:SEIZED:" + thing);
        await().atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .until(() -> !types(list).isEmpty());
        return (System.nanoTime() - answered) / 1e6;
    }

    private static Map<String, Object> camera(String serial) {
        return Map.of("category", "CAMERA", "brand", "Canon", "identifiers", List.of(identifier("SERIAL", serial)));
    }
}
