package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.property.PropertyRegistryServiceApplication;

/** Two instances, each with an index of its own: of two things that come at the same time, one sees the other. */
class TwoInstancesIT extends RegistryStory {
    private static final int PAIRS = 200;
    private static final int AT_A_TIME = 12;
    private static final String GLYPHS = "ACDEFHJKLMNPRTWXY3479";

    @Autowired
    private Environment environment;

    @TempDir
    private Path folder;

    private final Map<String, String> stolen = new ConcurrentHashMap<>();
    private final Map<String, String> seized = new ConcurrentHashMap<>();

    @Test
    void noPairFallsBetweenThem() throws Exception {
        long seed = System.nanoTime();
        System.out.println("Two instances register pairs with seed " + seed);
        try (ConfigurableApplicationContext second = anotherInstance()) {
            List<Api> instances = List.of(api(), new Api(port(second)));
            registerAll(instances, new Random(seed));
            await().atMost(Duration.ofSeconds(120))
                    .pollInterval(Duration.ofMillis(200))
                    .untilAsserted(() -> assertThat(missedPairs()).isEmpty());
        }
    }

    private void registerAll(List<Api> instances, Random random) throws Exception {
        List<Callable<Boolean>> registrations = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            String name = "pair-" + pair;
            String serial = serial(random);
            String misread = serial.substring(0, 4) + "?" + serial.substring(5);
            Api one = instances.get(random.nextInt(instances.size()));
            Api other = instances.get(random.nextInt(instances.size()));
            registrations.add(() -> report(one, name, serial));
            registrations.add(() -> seize(other, name, misread));
        }
        Collections.shuffle(registrations, random);
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            for (Future<Boolean> done : threads.invokeAll(registrations)) {
                assertThat(done.get()).isTrue();
            }
        }
    }

    private boolean report(Api instance, String pair, String serial) {
        String id = created(
                instance.post(People.ANNA, "/property/v1/theft-reports", theft("1230", camera("SERIAL", serial))));
        stolen.put(pair, Ids.uuidV5("stolen-item:" + id + ":0"));
        return true;
    }

    private boolean seize(Api instance, String pair, String serial) {
        String id = created(
                instance.post(People.HANNA, "/property/v1/seizures", seizure("1281", camera("SERIAL", serial))));
        seized.put(pair, Ids.uuidV5("seized-item:" + id + ":0"));
        return true;
    }

    private static Map<String, Object> camera(String kind, String serial) {
        return Map.of("category", "CAMERA", "brand", "Canon", "identifiers", List.of(identifier(kind, serial)));
    }

    /** The pairs of which neither side is shown the other, or only one. */
    private List<String> missedPairs() {
        return stolen.keySet().stream()
                .filter(pair ->
                        !shown(seized.get(pair), stolen.get(pair)) || !shown(stolen.get(pair), seized.get(pair)))
                .sorted()
                .toList();
    }

    private boolean shown(String thing, String candidate) {
        Document filter = new Document("state.thing.itemId", thing).append("state.shown.thing.itemId", candidate);
        return database.getCollection("candidate_lists").find(filter).first() != null;
    }

    private static String serial(Random random) {
        StringBuilder serial = new StringBuilder();
        random.ints(12, 0, GLYPHS.length()).forEach(glyph -> serial.append(GLYPHS.charAt(glyph)));
        return serial.toString();
    }

    private ConfigurableApplicationContext anotherInstance() {
        List<String> same = new ArrayList<>(List.of("--server.port=0", "--matching.index.directory=" + folder));
        for (String name : List.of(
                "spring.kafka.bootstrap-servers",
                "spring.mongodb.uri",
                "eventing.cipher.master-key",
                "eventing.work.poll-every")) {
            same.add("--" + name + "=" + environment.getRequiredProperty(name));
        }
        return SpringApplication.run(PropertyRegistryServiceApplication.class, same.toArray(String[]::new));
    }

    private static int port(ConfigurableApplicationContext instance) {
        return instance.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
