package se.medborgarlofte.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.medborgarlofte.notification.Facts;
import se.medborgarlofte.notification.SavedSamples;
import se.medborgarlofte.notification.application.HandOver;
import se.medborgarlofte.notification.domain.Cause;
import se.medborgarlofte.notification.domain.Channel;
import se.medborgarlofte.notification.domain.EmailAddress;
import se.medborgarlofte.notification.domain.FailureReason;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.Recipient;
import se.medborgarlofte.notification.domain.Template;
import se.medborgarlofte.notification.letter.LetterWriter;

/** What we make of a mail server's answers, good, bad and none. */
@Timeout(60)
class SmtpRouteTest {

    private static final Duration TIME_LIMIT = Duration.ofMillis(700);

    private final ScriptedMailServer server = new ScriptedMailServer();
    private final MailSettings settings = new MailSettings(
            "meddelanden@medborgarlofte.example",
            "Medborgarlöften",
            URI.create("https://portal.example"),
            4,
            TIME_LIMIT,
            Duration.ofSeconds(40));
    private final Patience patience = new Patience(settings, new SimpleMeterRegistry());

    @AfterEach
    void close() throws IOException {
        server.close();
        patience.close();
    }

    @Test
    void whatTheServerAcceptsIsHandedOver() {
        assertThat(send()).isEqualTo(new HandOver.Accepted());
    }

    @Test
    void mailsInARowTakeOneConnectionAlsoAfterARefusal() {
        SmtpRoute one = route(server.port());
        assertThat(send(one)).isEqualTo(new HandOver.Accepted());
        server.answering("RCPT", "550 5.1.1 no such user");
        assertThat(send(one)).isEqualTo(new HandOver.Refused(FailureReason.RECIPIENT_REFUSED));
        server.answering("RCPT", "250 ok");
        assertThat(send(one)).isEqualTo(new HandOver.Accepted());

        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void aConnectionThatBrokeOffMeanwhileIsReplaced() throws IOException {
        SmtpRoute one = route(server.port());
        assertThat(send(one)).isEqualTo(new HandOver.Accepted());
        server.breakOff();

        assertThat(send(one)).isEqualTo(new HandOver.Accepted());
        assertThat(server.connections()).isEqualTo(2);
    }

    @Test
    void aConnectionOnWhichTheServerWasConfusedIsNotUsedAgain() {
        SmtpRoute one = route(server.port());
        server.answering(".", "#?!");
        assertThat(send(one)).isInstanceOf(HandOver.Postponed.class);
        server.answering(".", "250 accepted");

        assertThat(send(one)).isEqualTo(new HandOver.Accepted());
        assertThat(server.connections()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0} answered by {1}")
    @CsvSource({
        "RCPT, 550 5.1.1 no such user, RECIPIENT_REFUSED",
        "RCPT, 553 5.1.3 bad address, RECIPIENT_REFUSED",
        "DATA, 554 5.7.1 not wanted, MESSAGE_REFUSED",
        "., 552 5.3.4 too big, MESSAGE_REFUSED"
    })
    void aFinalNoIsBelieved(String command, String answer, FailureReason reason) {
        server.answering(command, answer);

        assertThat(send()).isEqualTo(new HandOver.Refused(reason));
    }

    @ParameterizedTest(name = "{0} answered by {1}")
    @CsvSource({
        "RCPT, 450 4.2.1 greylisted",
        "RCPT, 421 4.3.2 shutting down",
        "., 451 4.3.0 try again",
        "GREETING, 554 no service here",
        "MAIL, 550 5.7.1 sender unknown",
        "GREETING, hang up",
        "DATA, hang up",
        "., hang up"
    })
    void everythingElseMayPass(String command, String answer) {
        server.answering(command, answer);

        assertThat(send()).isInstanceOf(HandOver.Postponed.class);
    }

    @Test
    void noServerAtAllMayPass() throws IOException {
        int freePort;
        try (ServerSocket socket = new ServerSocket(0)) {
            freePort = socket.getLocalPort();
        }

        assertThat(send(route(freePort))).isInstanceOf(HandOver.Postponed.class);
    }

    @Test
    void aServerThatSaysNothingHoldsNobodyLongerThanTheTimeLimit() {
        server.answering("GREETING", ScriptedMailServer.SILENCE);
        long start = System.nanoTime();

        HandOver result = send();

        assertThat(result).isEqualTo(new HandOver.Postponed(Duration.ZERO, "TimeoutException"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TIME_LIMIT.multipliedBy(5));
    }

    @Test
    void aServerThatFailsRepeatedlyIsLeftAlone() {
        server.answering("GREETING", ScriptedMailServer.HANG_UP);
        SmtpRoute route = route(server.port());
        for (int i = 0; i < 5; i++) {
            send(route);
        }
        int before = server.connections();

        HandOver result = send(route);

        assertThat(server.connections()).isEqualTo(before);
        assertThat(result)
                .isEqualTo(new HandOver.Postponed(settings.pause(), "the mail server is left alone for a while"));
    }

    @Test
    void refusedRecipientsSayNothingBadAboutTheServer() {
        server.answering("RCPT", "550 5.1.1 no such user");
        SmtpRoute route = route(server.port());
        for (int i = 0; i < 20; i++) {
            assertThat(send(route)).isEqualTo(new HandOver.Refused(FailureReason.RECIPIENT_REFUSED));
        }
    }

    @Test
    void theReasonForAPostponementHoldsNoAddress() {
        server.answering("RCPT", "450 4.2.1 <anna@example.se> greylisted");

        assertThat(send()).asString().doesNotContain("anna");
    }

    private HandOver send() {
        return send(route(server.port()));
    }

    private static HandOver send(SmtpRoute route) {
        Message message = Message.queue(
                        Facts.of(Template.MATCH_CONFIRMED),
                        "p1",
                        Channel.EMAIL,
                        new Cause("property", "e1", "m1"),
                        Instant.EPOCH)
                .state();
        EmailAddress address = EmailAddress.parse("anna@example.se").orElseThrow();
        return route.send("message-1", message, new Recipient("p1", address, Optional.empty(), Instant.EPOCH, 1), null);
    }

    private SmtpRoute route(int port) {
        JavaMailSenderImpl mail = new JavaMailSenderImpl();
        mail.setHost("127.0.0.1");
        mail.setPort(port);
        mail.getJavaMailProperties().put("mail.smtp.timeout", "20000");
        mail.getJavaMailProperties().put("mail.smtp.quitwait", "false");
        MailComposer composer = new MailComposer(
                mail,
                new LetterWriter(settings.portal(), SavedSamples::source),
                new MailBody(settings),
                settings,
                (purpose, id) -> id + ".proof");
        ReusingSender reusing = new ReusingSender(mail, Clock.systemUTC());
        return new SmtpRoute(reusing, composer, patience, settings, new SimpleMeterRegistry());
    }
}
