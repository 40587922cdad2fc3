package se.medborgarlofte.eventing.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import se.medborgarlofte.eventing.envelope.CloudEvents;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.testing.EventProbe;
import se.medborgarlofte.eventing.testing.TestStack;
import tools.jackson.databind.json.JsonMapper;

/** What other agencies read on the topics: reduced, in order, each thing once whatever happens to the projector. */
class ProjectorIT {

    private static final String PUBLIC = "pledge.public.v1";
    private static final String STATE = "pledge.state.v1";

    private final String group = "projector-" + Ids.uuidV7();
    private final List<Projector> started = new ArrayList<>();
    private EventProbe probe;
    private KafkaConsumer<String, byte[]> agency;
    private final List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();

    @BeforeEach
    void connect() {
        probe = new EventProbe(TestStack.shared().bootstrapServers(), JsonMapper.shared());
        agency = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        TestStack.shared().bootstrapServers(),
                        "group.id",
                        "agency-" + group,
                        "auto.offset.reset",
                        "earliest",
                        "isolation.level",
                        "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        agency.subscribe(List.of(PUBLIC, STATE));
    }

    @AfterEach
    void close() throws Exception {
        started.forEach(Projector::stop);
        agency.close();
        probe.close();
    }

    @Test
    void anEventIsToldWithItsPublicFieldsAndAsCurrentState() {
        String pledgeId = Ids.uuidV7();
        probe.deliver("pledge", "pledge-drafted", pledgeId, 1, pledge(pledgeId));
        String eventId = probe.deliver("pledge", "pledge-activated", pledgeId, 8, pledge(pledgeId));
        probe.deliver("pledge", "pledge-restated", pledgeId, 9, pledge(pledgeId));
        start();

        await().atMost(Duration.ofSeconds(30)).until(() -> told(STATE, pledgeId).size() == 2);
        assertThat(told(PUBLIC, pledgeId)).hasSize(1);
        ConsumerRecord<String, byte[]> told = told(PUBLIC, pledgeId).getFirst();
        assertThat(CloudEvents.read(told.headers()).id()).isEqualTo(eventId);
        assertThat(JsonMapper.shared().readTree(told.value()).propertyNames())
                .containsExactlyInAnyOrder("pledgeId", "municipalityCode", "state");
        assertThat(told(STATE, pledgeId).stream()
                        .map(record -> CloudEvents.read(record.headers()).sequence()))
                .containsExactly(8L, 9L);
    }

    @Test
    void ofWhatIsErasedATombstoneIsLeftAndNothingElse() {
        String pledgeId = Ids.uuidV7();
        probe.deliver("pledge", "pledge-activated", pledgeId, 8, pledge(pledgeId));
        probe.deliver("pledge", "pledge-erased", pledgeId, 9, Map.of("pledgeId", pledgeId));
        start();

        await().atMost(Duration.ofSeconds(30)).until(() -> told(STATE, pledgeId).size() == 2);
        assertThat(told(STATE, pledgeId).getLast().value()).isNull();
        assertThat(told(PUBLIC, pledgeId)).hasSize(1);
    }

    @Test
    void whatIsNoEventIsPassedOver() {
        probe.send(new ProducerRecord<>("pledge.events.v1", 0, "x", new byte[] {1, 2, 3}));
        String pledgeId = Ids.uuidV7();
        probe.deliver("pledge", "pledge-activated", pledgeId, 8, pledge(pledgeId));
        start();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> told(PUBLIC, pledgeId).size() == 1);
    }

    @Test
    void instancesThatDieAndFollowEachOtherTellEverythingOnceAndInOrder() throws Exception {
        List<String> pledges = List.of(Ids.uuidV7(), Ids.uuidV7(), Ids.uuidV7());
        Map<String, List<String>> sent = new HashMap<>();
        for (int sequence = 1; sequence <= 100; sequence++) {
            for (String pledgeId : pledges) {
                String id = probe.deliver("pledge", "pledge-activated", pledgeId, sequence, pledge(pledgeId));
                sent.computeIfAbsent(pledgeId, _ -> new ArrayList<>()).add(id);
            }
            if (sequence % 25 == 0) {
                started.forEach(Projector::stop);
                start();
            }
        }

        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        pledges.stream().allMatch(pledge -> told(PUBLIC, pledge).size() >= 100));
        for (String pledgeId : pledges) {
            assertThat(told(PUBLIC, pledgeId).stream()
                            .map(record -> CloudEvents.read(record.headers()).id()))
                    .containsExactlyElementsOf(sent.get(pledgeId));
        }
    }

    @Test
    void whatAnInstanceHadBegunWhenItDiedIsSeenByNobody() {
        String pledgeId = Ids.uuidV7();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                TestStack.shared().bootstrapServers(),
                "transactional.id",
                group + "-dying",
                "transaction.timeout.ms",
                "3000");
        try (KafkaProducer<String, byte[]> dying =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            dying.initTransactions();
            dying.beginTransaction();
            dying.send(new ProducerRecord<>(PUBLIC, pledgeId, new byte[0]));
            dying.flush();
            probe.deliver("pledge", "pledge-activated", pledgeId, 8, pledge(pledgeId));
            start();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> told(PUBLIC, pledgeId).size() == 1);
        }
        assertThat(told(PUBLIC, pledgeId).getFirst().value()).isNotEmpty();
    }

    private void start() {
        KafkaProperties kafka = new KafkaProperties();
        kafka.setBootstrapServers(List.of(TestStack.shared().bootstrapServers()));
        Projection projection = new Projection(PublicFields.of("pledge").orElseThrow());
        Projector projector = new Projector("pledge.events.v1", projection, new ProjectorClients(kafka, group));
        started.add(projector);
        projector.start();
    }

    private List<ConsumerRecord<String, byte[]>> told(String topic, String pledgeId) {
        agency.poll(Duration.ofMillis(100)).forEach(read::add);
        return read.stream()
                .filter(record -> record.topic().equals(topic) && pledgeId.equals(record.key()))
                .toList();
    }

    private static Map<String, Object> pledge(String pledgeId) {
        Map<String, Object> pledge = new LinkedHashMap<>();
        pledge.put("pledgeId", pledgeId);
        pledge.put("municipalityCode", "1230");
        pledge.put("pictureId", Ids.uuidV7());
        pledge.put("state", "ACTIVE");
        return pledge;
    }
}
