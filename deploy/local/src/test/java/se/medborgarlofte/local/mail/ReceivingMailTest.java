package se.medborgarlofte.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medborgarlofte.local.Mail;
import se.medborgarlofte.local.Mailbox;

class ReceivingMailTest {

    private static final String INVITATION = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";

    @TempDir
    Path temporary;

    private Path directory;
    private int smtpPort;
    private URI viewer;
    private Mailbox mailbox;
    private MailServer server;

    @BeforeEach
    void start() throws IOException {
        directory = temporary.resolve("mail");
        smtpPort = freePort();
        int viewerPort = freePort();
        viewer = URI.create("http://127.0.0.1:" + viewerPort);
        mailbox = new Mailbox(viewer);
        server = MailServer.start(directory, smtpPort, viewerPort);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void theSameMessageIdReachesTheSameRecipientOnce() throws Exception {
        send("<receipt-1@medborgarlofte.se>", "Kvittens", "anna@example.com");
        send("<receipt-1@medborgarlofte.se>", "Kvittens", "Anna@Example.com");
        send("<receipt-1@medborgarlofte.se>", "Kvittens", "oskar@example.com");
        send("<receipt-2@medborgarlofte.se>", "Kvittens", "anna@example.com");

        assertThat(mailbox.to("anna@example.com"))
                .extracting(Mail::messageId)
                .containsExactlyInAnyOrder("<receipt-1@medborgarlofte.se>", "<receipt-2@medborgarlofte.se>");
        assertThat(mailbox.to("oskar@example.com")).hasSize(1);
    }

    @Test
    void aDuplicateIsRecognisedAfterARestartAndNothingIsForgotten() throws Exception {
        send("<receipt-1@medborgarlofte.se>", "Kvittens på ditt ärende", "anna@example.com");
        server.close();
        server = MailServer.start(directory, smtpPort, viewer.getPort());
        send("<receipt-1@medborgarlofte.se>", "Kvittens på ditt ärende", "anna@example.com");

        assertThat(mailbox.to("anna@example.com")).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Kvittens på ditt ärende");
            assertThat(mail.text()).isEqualToNormalizingNewlines("Hej!\nVi såg det.");
        });
    }

    @Test
    void aMessageThatCannotBeKeptIsNotAcknowledgedAndArrivesWhenItIsSentAgain() throws Exception {
        Files.delete(directory);
        assertThatThrownBy(() -> send("<receipt-1@medborgarlofte.se>", "Kvittens", "anna@example.com"))
                .isInstanceOf(MessagingException.class)
                .hasStackTraceContaining("451");

        Files.createDirectory(directory);
        send("<receipt-1@medborgarlofte.se>", "Kvittens", "anna@example.com");
        assertThat(mailbox.all()).hasSize(1);
    }

    @Test
    void anInvitationIsShownBesideTheTextItComesWith() throws Exception {
        MimeMessage message = message("<visit-1@medborgarlofte.se>", "Besök", "bertil@example.com");
        MimeMultipart parts = new MimeMultipart("alternative", part("Välkommen", "text/plain; charset=UTF-8"));
        parts.addBodyPart(part("<p>Välkommen</p>", "text/html; charset=UTF-8"));
        parts.addBodyPart(part(INVITATION, "text/calendar; method=REQUEST; charset=UTF-8"));
        message.setContent(parts);
        Transport.send(message);

        Mail mail = mailbox.to("bertil@example.com").getFirst();
        assertThat(mail.text()).isEqualTo("Välkommen");
        assertThat(mail.html()).isEqualTo("<p>Välkommen</p>");
        assertThat(mail.attachments()).singleElement().satisfies(attachment -> {
            assertThat(attachment.contentType()).startsWith("text/calendar");
            assertThat(attachment.text()).isEqualTo(INVITATION);
        });
        assertThat(get("/messages/" + mail.id() + "/raw").body()).contains("METHOD:REQUEST");
    }

    @Test
    void aMessageIsShownAsTextAndRunsNothing() throws Exception {
        send("<evil@example.com>", "<script>alert(1)</script>", "anna@example.com");

        assertThat(get("/").body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>")
                .contains("<html lang=\"sv\">");
        assertThat(get("/mail/" + mailbox.all().getFirst().id()).body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void anUnknownMessageIsNotFound() throws Exception {
        assertThat(get("/messages/0123456789abcdef").statusCode()).isEqualTo(404);
        assertThat(get("/messages/../secrets/raw").statusCode()).isEqualTo(404);
    }

    private void send(String messageId, String subject, String recipient) throws MessagingException {
        MimeMessage message = message(messageId, subject, recipient);
        message.setText("Hej!\nVi såg det.", "UTF-8");
        Transport.send(message);
    }

    private MimeMessage message(String messageId, String subject, String recipient) throws MessagingException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(smtpPort));
        MimeMessage message = new MimeMessage(Session.getInstance(settings)) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", messageId);
            }
        };
        message.setFrom(new InternetAddress("noreply@medborgarlofte.se"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        message.setSubject(subject, "UTF-8");
        return message;
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new jakarta.activation.DataHandler(new jakarta.mail.util.ByteArrayDataSource(
                content.getBytes(java.nio.charset.StandardCharsets.UTF_8), type)));
        return part;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(viewer.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
