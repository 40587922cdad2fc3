package se.medborgarlofte.notification.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medborgarlofte.embedded.EmbeddedBroker;
import se.medborgarlofte.embedded.TopicDeclarations;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.testing.EventProbe;
import se.medborgarlofte.eventing.testing.Repository;
import se.medborgarlofte.eventing.testing.TestStack;
import se.medborgarlofte.notification.Happenings;
import se.medborgarlofte.notification.Mailbox;
import se.medborgarlofte.notification.NotificationServiceApplication;
import tools.jackson.databind.json.JsonMapper;

/**
 * A mailing to many is killed half-way and started again: the mail server has seen exactly one mail for each of them.
 * {@code -Dfollowers=10000} plays it in full size and prints how fast it went.
 */
class FanOutCrashIT {

    private static final int FOLLOWERS = Integer.getInteger("followers", 300);
    private static final Duration PATIENCE = Duration.ofSeconds(60 + FOLLOWERS / 20);

    /** At most one mail for each connection of the three lanes was on its way when the process died. */
    private static final int IN_FLIGHT = 24;

    private final Mailbox mailbox = new Mailbox();
    private final String pledgeId = Ids.uuidV7();
    private final String database = "fan-out-" + UUID.randomUUID();

    @TempDir
    private Path folder;

    private EmbeddedBroker broker;
    private EventProbe probe;

    static String address(int number) {
        return "follower-" + number + "@example.se";
    }

    @BeforeEach
    void startBroker() throws Exception {
        broker = EmbeddedBroker.start(folder.resolve("broker"), TestStack.freePort(), TestStack.freePort());
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            TopicDeclarations.read(Repository.root().resolve("deploy/topics.yaml"), (short) 1)
                    .createMissing(admin);
        }
        probe = new EventProbe(broker.bootstrapServers(), JsonMapper.shared());
    }

    @AfterEach
    void stopBroker() throws Exception {
        probe.close();
        broker.close();
        mailbox.switchOff();
    }

    @Test
    void everyFollowerGetsExactlyOneMail() throws Exception {
        try (ServiceProcess dying = start(DyingMailing.class, "dying.log")) {
            await().atMost(PATIENCE).until(() -> count("subscriptions") == FOLLOWERS);
            probe.deliver("pledge", "pledge-activated", pledgeId, 8, Happenings.pledge(pledgeId, "1230"));
            await().atMost(PATIENCE).until(() -> !dying.process().isAlive());
            assertThat(dying.process().exitValue()).as(dying.log()).isEqualTo(DyingMailing.HALTED);
        }
        int before = mailbox.acceptedByRecipient().size();
        assertThat(before).isBetween(FOLLOWERS / 2, FOLLOWERS - 1);

        long begun = System.nanoTime();
        try (ServiceProcess restarted = start(NotificationServiceApplication.class, "restarted.log")) {
            await().atMost(PATIENCE).until(() -> count("work_history") >= FOLLOWERS + 1);
            assertThat(restarted.log()).doesNotContain("follower-7@");
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "A mailing to %d, killed after %d: the rest in %.1f s with the restart.%n", FOLLOWERS, before, seconds);

        Map<String, List<String>> accepted = mailbox.acceptedByRecipient();
        assertThat(accepted).hasSize(FOLLOWERS);
        assertThat(accepted.values())
                .allSatisfy(ids -> assertThat(new HashSet<>(ids))
                        .as("a mail that came again is recognised as the same")
                        .hasSize(1));
        long again = accepted.values().stream().mapToInt(ids -> ids.size() - 1).sum();
        assertThat(again)
                .as("only what was on its way when the process died came again")
                .isLessThanOrEqualTo(IN_FLIGHT);
        assertThat(count("messages")).isEqualTo(FOLLOWERS);
    }

    private long count(String collection) {
        try (MongoClient client = MongoClients.create(TestStack.shared().mongoUri(database))) {
            MongoCollection<Document> documents = client.getDatabase(database).getCollection(collection);
            return documents.countDocuments();
        }
    }

    private ServiceProcess start(Class<?> main, String log) {
        return ServiceProcess.start(
                main,
                folder.resolve(log),
                List.of(
                        "--server.port=0",
                        "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                        "--spring.mongodb.uri=" + TestStack.shared().mongoUri(database),
                        "--spring.mail.port=" + mailbox.port(),
                        "--eventing.cipher.master-key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
                        "--eventing.work.lease=2s",
                        "--halt-after=" + FOLLOWERS / 2,
                        "--followers=" + FOLLOWERS,
                        "--pledge=" + pledgeId));
    }
}
