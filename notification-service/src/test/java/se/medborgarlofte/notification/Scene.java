package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.medborgarlofte.eventing.handling.WaitingEvents;
import se.medborgarlofte.eventing.testing.EventProbe;
import se.medborgarlofte.eventing.testing.EventingTest;

/** The running service between the event topics and the mail server. All tests share one. */
@EventingTest
public abstract class Scene {

    protected static final Mailbox MAIL = new Mailbox();

    @LocalServerPort
    private int port;

    @Autowired
    protected EventProbe probe;

    @Autowired
    private WaitingEvents waiting;

    protected Api api;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.port", MAIL::port);
        registry.add("notification.mail.time-limit", () -> "2s");
        registry.add("notification.mail.pause", () -> "200ms");
    }

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    protected static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(25));
    }

    /** The person signs in for the first time and leaves the address. */
    protected Person register(Person person) {
        assertThat(api.put("/notification/v1/recipients/me", person.bearer(), null)
                        .status())
                .isEqualTo(200);
        return person;
    }

    protected void awaitMails(Person person, String... subjects) {
        soon().untilAsserted(() -> assertThat(subjects(person)).containsExactlyInAnyOrder(subjects));
    }

    protected List<WaitingEvents.Waiting> waitingFor(Person person) {
        return waiting.list().stream()
                .filter(event -> event.waitsFor().equals("person:" + person.id()))
                .toList();
    }

    protected List<String> subjects(Person person) {
        return MAIL.accepted(person.address()).stream().map(Mailbox::subject).toList();
    }
}
