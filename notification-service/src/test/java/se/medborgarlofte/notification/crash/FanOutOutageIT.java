package se.medborgarlofte.notification.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medborgarlofte.embedded.EmbeddedBroker;
import se.medborgarlofte.embedded.EmbeddedStore;
import se.medborgarlofte.embedded.TopicDeclarations;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.testing.EventProbe;
import se.medborgarlofte.eventing.testing.Repository;
import se.medborgarlofte.eventing.testing.TestStack;
import se.medborgarlofte.notification.Happenings;
import se.medborgarlofte.notification.Mailbox;
import tools.jackson.databind.json.JsonMapper;

/**
 * Store and broker are cut off one after the other in the middle of a mailing: the mail server has seen exactly one mail
 * for each follower, and the others learn of each once it is over.
 */
class FanOutOutageIT {

    private static final int FOLLOWERS = 400;
    private static final Duration GONE = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String DATABASE = "outage";

    /** At most one mail for each connection of the three lanes was on its way when the store went. */
    private static final int IN_FLIGHT = 24;

    private final Mailbox mailbox = new Mailbox();
    private final String pledgeId = Ids.uuidV7();
    private final int brokerPort = TestStack.freePort();
    private final int controllerPort = TestStack.freePort();
    private final int storePort = TestStack.freePort();

    @TempDir
    private Path folder;

    private EmbeddedBroker broker;
    private EmbeddedStore store;

    @BeforeEach
    void startBoth() throws Exception {
        startBroker();
        startStore();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            TopicDeclarations.read(Repository.root().resolve("deploy/topics.yaml"), (short) 1)
                    .createMissing(admin);
        }
    }

    @AfterEach
    void stopAll() {
        broker.close();
        store.close();
        mailbox.switchOff();
    }

    @Test
    void everyFollowerGetsExactlyOneMailThoughStoreAndBrokerAreCutOff() throws Exception {
        try (ServiceProcess service = startService()) {
            patiently().until(() -> count("subscriptions") == FOLLOWERS);
            tellOfThePledge();
            patiently().until(() -> mailed() >= FOLLOWERS / 8);
            store.close();
            int whenTheStoreWent = mailed();
            goneFor(GONE);
            startStore();

            patiently().until(() -> mailed() >= FOLLOWERS / 2);
            broker.close();
            int whenTheBrokerWent = mailed();
            goneFor(GONE);
            startBroker();

            assertThat(whenTheStoreWent).as("in the middle").isLessThan(FOLLOWERS);
            assertThat(whenTheBrokerWent).as("in the middle").isLessThan(FOLLOWERS);
            patiently().until(() -> count("work_history") >= FOLLOWERS + 1);
            assertEachGotOne();
            awaitEvidenceOfEach();
            System.out.printf(
                    "A mailing to %d: the store went after %d mails, the broker after %d, each for %d s.%n",
                    FOLLOWERS, whenTheStoreWent, whenTheBrokerWent, GONE.toSeconds());
        }
    }

    private void assertEachGotOne() {
        Map<String, List<String>> accepted = mailbox.acceptedByRecipient();
        assertThat(accepted).hasSize(FOLLOWERS);
        assertThat(accepted.values())
                .allSatisfy(ids -> assertThat(new HashSet<>(ids))
                        .as("a mail that came again is recognised as the same")
                        .hasSize(1));
        assertThat(accepted.values().stream().mapToInt(ids -> ids.size() - 1).sum())
                .as("only what was on its way when the store went came again")
                .isLessThanOrEqualTo(IN_FLIGHT);
        assertThat(count("messages")).isEqualTo(FOLLOWERS);
    }

    private void awaitEvidenceOfEach() throws Exception {
        try (EventProbe probe = new EventProbe(broker.bootstrapServers(), JsonMapper.shared())) {
            patiently()
                    .until(() -> probe.all("notification.events.v1").stream()
                                    .filter(event -> event.envelope().type().equals("message-handed-over"))
                                    .map(event -> event.envelope().subject())
                                    .collect(Collectors.toSet())
                                    .size()
                            == FOLLOWERS);
        }
    }

    private void tellOfThePledge() throws Exception {
        try (EventProbe probe = new EventProbe(broker.bootstrapServers(), JsonMapper.shared())) {
            probe.deliver("pledge", "pledge-activated", pledgeId, 8, Happenings.pledge(pledgeId, "1230"));
        }
    }

    private int mailed() {
        return mailbox.acceptedByRecipient().size();
    }

    private long count(String collection) {
        try (MongoClient client = MongoClients.create(mongoUri())) {
            return client.getDatabase(DATABASE).getCollection(collection).countDocuments();
        }
    }

    /** The mail server's own threads complain of connections that died. */
    private static ConditionFactory patiently() {
        return await().dontCatchUncaughtExceptions().atMost(PATIENCE).pollInterval(Duration.ofMillis(50));
    }

    /** The outage itself: the one wait that stands for time and not for a condition. */
    private static void goneFor(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        await().atMost(time.plusSeconds(5)).until(() -> System.nanoTime() >= until);
    }

    private void startBroker() {
        broker = EmbeddedBroker.start(folder.resolve("broker"), brokerPort, controllerPort);
    }

    private void startStore() {
        store = EmbeddedStore.start(folder.resolve("store.mv"), storePort);
    }

    private String mongoUri() {
        return store.connectionString() + "/" + DATABASE + "?retryWrites=false&serverSelectionTimeoutMS=2000";
    }

    private ServiceProcess startService() {
        return ServiceProcess.start(
                DyingMailing.class,
                folder.resolve("service.log"),
                List.of(
                        "--server.port=0",
                        "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                        "--spring.mongodb.uri=" + mongoUri(),
                        "--spring.mail.port=" + mailbox.port(),
                        "--eventing.cipher.master-key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
                        "--eventing.work.lease=2s",
                        "--halt-after=" + DyingMailing.NEVER,
                        "--followers=" + FOLLOWERS,
                        "--pledge=" + pledgeId));
    }
}
