package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.medborgarlofte.eventing.handling.WaitingEvents;
import se.medborgarlofte.eventing.testing.EventProbe;
import se.medborgarlofte.eventing.testing.EventingTest;
import se.medborgarlofte.eventing.work.WorkQueue;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.notification.application.MessageHistory;
import se.medborgarlofte.notification.application.SentMessage;
import se.medborgarlofte.notification.push.PushServices;

/** The running service between the event topics and the mail server. All tests share one. */
@EventingTest
public abstract class Scene {

    protected static final Mailbox MAIL = new Mailbox();
    protected static final TextMessages SMS = new TextMessages();
    protected static final MailboxProvider MAILBOXES = new MailboxProvider();
    protected static final PushServices PUSH = new PushServices();

    @LocalServerPort
    private int port;

    @Autowired
    protected EventProbe probe;

    @Autowired
    private WaitingEvents waiting;

    @Autowired
    protected WorkQueue work;

    @Autowired
    private MessageHistory history;

    protected Api api;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.port", MAIL::port);
        registry.add("notification.mail.time-limit", () -> "2s");
        registry.add("notification.mail.pause", () -> "200ms");
        registry.add("notification.feed.private-endpoints", () -> "true");
        registry.add("notification.feed.time-limit", () -> "2s");
        SMS.register(registry);
        PUSH.register(registry);
        MAILBOXES.register(registry);
    }

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    protected static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(25));
    }

    /** The person signs in for the first time and leaves the address. */
    protected Person register(Person person) {
        assertThat(api.put("/notification/v1/recipients/me", person.bearer(), null)
                        .status())
                .isEqualTo(200);
        return person;
    }

    /** The person follows something, signed in. */
    protected void follow(Person person, String kind, String topicId) {
        String path = "/notification/v1/recipients/me/subscriptions/" + kind + "/" + topicId;
        assertThat(api.put(path, person.bearer(), null).status()).isEqualTo(200);
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

    /** The states of the person's messages, as the person sees them. */
    protected List<String> statuses(Person person) {
        return api.get("/notification/v1/messages?mine=true", person.bearer())
                .body()
                .get("items")
                .valueStream()
                .map(message -> message.at("/status/code").asString())
                .toList();
    }

    /** The open work of a kind. */
    protected List<Document> openWork(String kind) {
        return work.open(1000).stream()
                .filter(open -> kind.equals(open.getString("kind")))
                .toList();
    }

    /** Whether the person's mail gives a faster way its time. */
    protected boolean givesWay(Person person) {
        List<String> ids = api.get("/notification/v1/messages?mine=true", person.bearer())
                .body()
                .get("items")
                .valueStream()
                .map(message -> message.get("id").asString())
                .toList();
        return openWork("mail-urgent").stream()
                .filter(open -> ids.contains(open.getString("key")))
                .anyMatch(open -> "FASTER_WAY".equals(open.getString("lastReason")));
    }

    /** Whether each of the person's messages has been looked at and put off. */
    protected boolean isPostponed(Person person) {
        List<String> ids = messagesTo(person);
        return !ids.isEmpty()
                && work.open(1000).stream()
                        .filter(open -> ids.contains(open.getString("key")))
                        .anyMatch(open -> open.getString("lastReason") != null);
    }

    /** The ids of the messages to a person, those among them that the person does not see yet. */
    protected List<String> messagesTo(Person person) {
        return history.toPerson(person.id(), List.of(), PageRequest.of(1, 100)).items().stream()
                .map(SentMessage::id)
                .toList();
    }
}
