package se.medborgarlofte.property.story;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Measures the registry and prints figures; not among the tests. {@code ./mvnw -pl property-registry-service -am verify
 * -Dit.test=RegistryFigures -Dtheft.file=…}
 */
class RegistryFigures extends RegistryStory {

    private static final int CHECKS = 2_000;
    private static final int AT_ONCE = 4;
    private static final int BATCH = 140;

    @Test
    void importOfAFile() throws IOException {
        String file = System.getProperty("theft.file");
        if (file == null) {
            say("import: name a file with -Dtheft.file");
            return;
        }
        byte[] content = Files.readAllBytes(Path.of(file));
        long begun = System.nanoTime();
        String id = api().postCsv(
                        People.KARIN,
                        "/property/v1/theft-report-imports?source="
                                + unique("s").toLowerCase(Locale.ROOT).substring(0, 20),
                        content)
                .id();
        JsonNode done = await().atMost(Duration.ofMinutes(10))
                .until(
                        () -> api().get(People.KARIN, "/property/v1/theft-report-imports/" + id)
                                .json(),
                        state -> state.path("stage").asString().equals("FINISHED"));
        double seconds = seconds(begun);
        say("import: %d rows in %.1f s, %.0f rows/s, %d reports"
                .formatted(
                        done.path("rowsRead").asInt(),
                        seconds,
                        done.path("rowsRead").asInt() / seconds,
                        done.path("reportsMade").asInt()));
    }

    @Test
    void publicCheck() throws Exception {
        String frame = unique("wbk");
        report(People.OSKAR, theft("1281", bicycle(identifier("FRAME", frame))));
        List<Callable<Long>> checks = IntStream.range(0, CHECKS)
                .<Callable<Long>>mapToObj(number -> () -> check(number % 2 == 0 ? frame : "WBK-" + number))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Long> nanos = threads.invokeAll(checks).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            say("public check: %d checks, %d at once, p50 %.1f ms, p99 %.1f ms, largest %.1f ms"
                    .formatted(
                            CHECKS,
                            AT_ONCE,
                            millis(nanos.get(CHECKS / 2)),
                            millis(nanos.get(CHECKS * 99 / 100)),
                            millis(nanos.getLast())));
        }
    }

    @Test
    void aBatchIsSeized() {
        List<String> serials =
                IntStream.range(0, BATCH).mapToObj(_ -> unique("sn")).toList();
        serials.forEach(serial -> register(People.ANNA, bicycle(identifier("SERIAL", serial))));
        Map<String, Object> batch = new HashMap<>(seizure("1281", bicycle(identifier("SERIAL", serials.getFirst()))));
        batch.put(
                "items",
                serials.stream()
                        .map(serial -> bicycle(identifier("SERIAL", serial)))
                        .toList());
        long begun = System.nanoTime();
        String seizure = created(api().post(People.HANNA, "/property/v1/seizures", batch));
        double recorded = seconds(begun);
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> matchesOf(seizure).size() == BATCH);
        say("seizure of %d things: answered after %.2f s, every match proposed after %.2f s"
                .formatted(BATCH, recorded, seconds(begun)));
    }

    private long check(Object value) {
        long begun = System.nanoTime();
        var answer = api().postWithoutSignIn(
                        "/property/v1/public-checks",
                        Map.of("kind", "FRAME", "value", value),
                        "X-Forwarded-For",
                        UUID.randomUUID().toString());
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.body());
        }
        return System.nanoTime() - begun;
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    private static void say(String figures) {
        System.out.println("FIGURES " + figures);
    }
}
