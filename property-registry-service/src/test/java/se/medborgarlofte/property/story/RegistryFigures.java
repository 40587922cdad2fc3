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
import org.bson.Document;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.id.Ids;
import tools.jackson.databind.JsonNode;

/**
 * Measures the registry and prints figures; not among the tests. {@code ./mvnw -pl property-registry-service -am verify
 * -Dit.test=RegistryFigures -Dtheft.file=…}
 */
class RegistryFigures extends RegistryStory {

    private static final int CHECKS = 2_000;
    private static final int AT_ONCE = 4;
    private static final int BATCH = 140;
    private static final Duration BACKLOG = Duration.ofMinutes(30);

    /** In this order: the batch is seized beside what the file has brought. */
    @Test
    void measure() throws Exception {
        importOfAFile();
        publicCheck();
        aBatchIsSeized();
    }

    private void importOfAFile() throws IOException {
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
        JsonNode done = await().atMost(BACKLOG)
                .until(
                        () -> api().get(People.KARIN, "/property/v1/theft-report-imports/" + id)
                                .json(),
                        state -> state.path("state").asString().equals("FINISHED"));
        double seconds = seconds(begun);
        say("import: %d rows in %.1f s, %.0f rows/s, %d reports"
                .formatted(
                        done.path("rowsRead").asInt(),
                        seconds,
                        done.path("rowsRead").asInt() / seconds,
                        done.path("reportsMade").asInt()));
    }

    private void publicCheck() throws Exception {
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

    /** Each thing bears the number of a stolen one but for a glyph that cannot be read. */
    private void aBatchIsSeized() {
        List<String> serials = IntStream.range(0, BATCH)
                .mapToObj(_ -> unique("sn").substring(0, 20))
                .toList();
        Map<String, Object> theft = new HashMap<>(theft("1281", Map.of()));
        theft.put("items", things(serials));
        String report = report(People.OSKAR, theft);
        awaitIndexed(unique("sn").substring(0, 20));
        Map<String, Object> batch = new HashMap<>(seizure("1281", Map.of()));
        batch.put("items", things(serials.stream().map(RegistryFigures::misread).toList()));
        long begun = System.nanoTime();
        String seizure = created(api().post(People.HANNA, "/property/v1/seizures", batch));
        double recorded = seconds(begun);
        for (int thing = 0; thing < BATCH; thing++) {
            String seized = Ids.uuidV5("seized-item:" + seizure + ":" + thing);
            String stolen = Ids.uuidV5("stolen-item:" + report + ":" + thing);
            await().atMost(BACKLOG).pollInterval(Duration.ofMillis(20)).until(() -> shown(seized, stolen));
        }
        say("seizure of %d things: answered after %.2f s, the right candidate of each shown after %.2f s"
                .formatted(BATCH, recorded, seconds(begun)));
    }

    /** What was brought before is worked off when a pair that comes now is shown. */
    private void awaitIndexed(String serial) {
        String report = report(People.OSKAR, theft("1281", bicycle(identifier("SERIAL", serial))));
        String seizure = seize(bicycle(identifier("SERIAL", misread(serial))));
        long begun = System.nanoTime();
        await().atMost(BACKLOG)
                .until(() ->
                        shown(Ids.uuidV5("seized-item:" + seizure + ":0"), Ids.uuidV5("stolen-item:" + report + ":0")));
        say("what the file has brought is worked off %.1f s after the checks".formatted(seconds(begun)));
    }

    private static List<Map<String, Object>> things(List<String> serials) {
        return serials.stream()
                .map(serial -> bicycle(identifier("SERIAL", serial)))
                .toList();
    }

    private static String misread(String serial) {
        return serial.substring(0, 6) + "?" + serial.substring(7);
    }

    private boolean shown(String thing, String candidate) {
        Document filter = new Document("state.thing.itemId", thing).append("state.shown.thing.itemId", candidate);
        return database.getCollection("candidate_lists").find(filter).first() != null;
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
