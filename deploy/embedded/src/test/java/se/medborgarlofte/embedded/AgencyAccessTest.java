package se.medborgarlofte.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The credentials of an agency read what is declared for agencies, on a real broker with access rules, and no more. */
class AgencyAccessTest {

    private static final Path DECLARATIONS = Path.of("../topics.yaml");
    private static final String INTERNAL = "pledge.events.v1";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    @TempDir
    private static Path directory;

    private static EmbeddedBroker broker;
    private static int agencyPort;

    @BeforeAll
    static void start() throws IOException, ExecutionException, InterruptedException {
        agencyPort = freePort();
        broker = EmbeddedBroker.startWithAgencies(
                directory.resolve("broker"),
                freePort(),
                freePort(),
                agencyPort,
                Map.of("agency-a", "secret-a", "agency-b", "secret-b"));
        try (Admin admin = Admin.create(ours())) {
            TopicDeclarations.read(DECLARATIONS, (short) 1).createMissing(admin);
            AgencyAccess.read(DECLARATIONS).grant(admin, "agency-a");
        }
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void exactlyThePublicAndTheStateTopicsAreDeclaredForAgencies() {
        List<String> forAgencies = TopicDeclarations.read(DECLARATIONS, (short) 1).names().stream()
                .filter(name -> name.endsWith(".public.v1") || name.endsWith(".state.v1"))
                .toList();

        assertThat(AgencyAccess.read(DECLARATIONS).topics())
                .containsExactlyInAnyOrderElementsOf(forAgencies)
                .isNotEmpty();
    }

    @Test
    void everyTopicForAgenciesIsReadAndNoOtherIsEvenSeen() throws ExecutionException, InterruptedException {
        for (String topic : AgencyAccess.read(DECLARATIONS).topics()) {
            write(ours(), topic, "told");
            assertThat(read("agency-a", "secret-a", topic)).as(topic).containsExactly("told");
        }
        try (Admin agency = Admin.create(agency("agency-a", "secret-a"))) {
            assertThat(agency.listTopics().names().get())
                    .containsExactlyInAnyOrderElementsOf(
                            AgencyAccess.read(DECLARATIONS).topics());
        }
    }

    @Test
    void noInternalTopicIsRead() throws ExecutionException, InterruptedException {
        write(ours(), INTERNAL, "internal");
        for (String topic : TopicDeclarations.read(DECLARATIONS, (short) 1).names()) {
            if (!AgencyAccess.read(DECLARATIONS).topics().contains(topic)) {
                assertThatThrownBy(() -> read("agency-a", "secret-a", topic))
                        .as(topic)
                        .isInstanceOf(TopicAuthorizationException.class);
            }
        }
    }

    @Test
    void nothingIsWrittenAndNoTopicMade() {
        Map<String, Object> agency = agency("agency-a", "secret-a");

        assertThatThrownBy(() -> write(agency, "pledge.public.v1", "forged"))
                .hasRootCauseInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> {
                    try (Admin admin = Admin.create(agency)) {
                        admin.createTopics(List.of(new NewTopic("pledge.public.v9", 1, (short) 1)))
                                .all()
                                .get();
                    }
                })
                .hasRootCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void whoeverIsKnownAndGrantedNothingReadsNothing() {
        assertThatThrownBy(() -> read("agency-b", "secret-b", "pledge.public.v1"))
                .isInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void nobodyComesInWithoutTheRightPassword() {
        assertThatThrownBy(() -> read("agency-a", "wrong", "pledge.public.v1"))
                .isInstanceOf(SaslAuthenticationException.class);
    }

    @Test
    void theGroupsOfOthersAreNotTouched() {
        Map<String, Object> settings = agency("agency-a", "secret-a");
        settings.put("group.id", "notification-service-feed");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("pledge.public.v1"));
            assertThatThrownBy(() -> consumer.poll(LONG_ENOUGH)).isInstanceOf(GroupAuthorizationException.class);
        }
    }

    private static List<String> read(String agency, String password, String topic) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(agency(agency, password), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic, LONG_ENOUGH).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<String> values = new ArrayList<>();
            long end = System.nanoTime() + LONG_ENOUGH.toNanos();
            while (values.isEmpty() && System.nanoTime() < end) {
                for (ConsumerRecord<String, String> told : consumer.poll(Duration.ofMillis(200))) {
                    values.add(told.value());
                }
            }
            return values;
        }
    }

    private static void write(Map<String, Object> settings, String topic, String value)
            throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, 0, "key", value)).get();
        }
    }

    private static Map<String, Object> ours() {
        return Map.of("bootstrap.servers", broker.bootstrapServers());
    }

    private static Map<String, Object> agency(String name, String password) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", "127.0.0.1:" + agencyPort);
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", "PLAIN");
        settings.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\";"
                        .formatted(name, password));
        settings.put("group.id", name + "-reader");
        settings.put("enable.idempotence", false);
        return settings;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
