package se.medborgarlofte.notification.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medborgarlofte.embedded.EmbeddedBroker;
import se.medborgarlofte.embedded.TopicDeclarations;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.testing.EventProbe;
import se.medborgarlofte.eventing.testing.EventProbe.Published;
import se.medborgarlofte.eventing.testing.Repository;
import se.medborgarlofte.eventing.testing.TestStack;
import se.medborgarlofte.notification.Happenings;
import se.medborgarlofte.notification.Mailbox;
import se.medborgarlofte.notification.NotificationServiceApplication;
import se.medborgarlofte.notification.Person;
import tools.jackson.databind.json.JsonMapper;

/**
 * The process dies after the mail server has accepted a mail and before that is written down. It has a broker of its
 * own: on the shared one the other tests' service would take its events.
 */
class CrashAfterSendingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Mailbox mailbox = new Mailbox();
    private final Person owner = Person.inhabitant();
    private final String database = "crash-" + UUID.randomUUID();

    @TempDir
    private Path folder;

    private EmbeddedBroker broker;
    private EventProbe probe;

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
    void theRecipientSeesOneMailAndOthersOneProof() throws Exception {
        String matchId = Ids.uuidV7();
        probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));

        try (ServiceProcess dying = start(DyingService.class, "dying.log")) {
            await().atMost(PATIENCE).until(() -> !dying.process().isAlive());
            assertThat(dying.process().exitValue()).as(dying.log()).isEqualTo(DyingService.HALTED);
            assertThat(dying.log()).doesNotContain(owner.address());
        }
        assertThat(mailbox.accepted(owner.address())).hasSize(1);
        assertThat(proofs(matchId)).isEmpty();

        try (ServiceProcess restarted = start(NotificationServiceApplication.class, "restarted.log")) {
            await().atMost(PATIENCE).until(() -> !proofs(matchId).isEmpty());
            assertThat(restarted.log()).doesNotContain(owner.address());
        }
        assertThat(mailbox.accepted(owner.address()))
                .as("the crash fell between the mail server's yes and its record")
                .hasSize(2);
        assertThat(mailbox.seen(owner.address())).isEqualTo(1);
        assertThat(proofs(matchId)).hasSize(1);
    }

    private List<Published> proofs(String matchId) {
        return probe.all("notification.events.v1").stream()
                .filter(event -> event.data().get("causeSubject").asString().equals(matchId))
                .toList();
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
                        "--person=" + owner.id(),
                        "--address=" + owner.address()));
    }
}
