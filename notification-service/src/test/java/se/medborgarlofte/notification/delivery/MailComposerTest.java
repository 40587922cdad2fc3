package se.medborgarlofte.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.medborgarlofte.notification.Facts;
import se.medborgarlofte.notification.SavedSamples;
import se.medborgarlofte.notification.domain.Cause;
import se.medborgarlofte.notification.domain.Channel;
import se.medborgarlofte.notification.domain.EmailAddress;
import se.medborgarlofte.notification.domain.Language;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.Recipient;
import se.medborgarlofte.notification.domain.Template;
import se.medborgarlofte.notification.letter.LetterWriter;

/** The mail as the other end's mail program reads it from the wire. */
class MailComposerTest {

    private static final String TRACEPARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final MailSettings settings = new MailSettings(
            "meddelanden@medborgarlofte.example",
            "Medborgarlöften",
            URI.create("https://portal.example"),
            1,
            Duration.ofSeconds(1),
            Duration.ofSeconds(1));
    private final MailComposer composer = new MailComposer(
            new JavaMailSenderImpl(),
            new LetterWriter(settings.portal(), SavedSamples::source),
            new MailBody(settings),
            settings,
            (purpose, id) -> id + ".proof");

    @Test
    void theHeadersTellProgramsWhatItIs() throws Exception {
        MimeMessage mail = received(Template.MATCH_CONFIRMED);

        assertThat(mail.getMessageID()).isEqualTo("<message-1@medborgarlofte.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("traceparent")).containsExactly(TRACEPARENT);
        assertThat(mail.getContentLanguage()).containsExactly("sv", "en");
        assertThat(mail.getSubject()).isEqualTo("Polisen kan ha hittat något som är ditt");
        assertThat((InternetAddress) mail.getFrom()[0])
                .satisfies(from -> assertThat(from.getPersonal()).isEqualTo("Medborgarlöften"))
                .satisfies(from -> assertThat(from.getAddress()).isEqualTo("meddelanden@medborgarlofte.example"));
        assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("anna@example.se"));
    }

    @Test
    void theLetterComesAsPlainTextAndAsHtmlTheRicherLast() throws Exception {
        MimeMessage mail = received(Template.CONCERN_RECEIVED);

        assertThat(mail.isMimeType("multipart/alternative")).isTrue();
        List<BodyPart> parts = parts((Multipart) mail.getContent());
        assertThat(parts).hasSize(2);
        assertThat(parts.get(0).isMimeType("text/plain")).isTrue();
        assertThat(parts.get(1).isMimeType("text/html")).isTrue();
        assertThat((String) parts.get(0).getContent()).contains("Din synpunkt gäller bostadsinbrott i Staffanstorp");
        assertThat((String) parts.get(1).getContent()).contains("Din synpunkt gäller bostadsinbrott i Staffanstorp");
    }

    @Test
    void theWireCarriesAsciiOnlySoThatNoServerOnTheWayCanSpoilIt() throws Exception {
        for (Template template : Template.values()) {
            assertThat(wire(template)).as(template.code()).isASCII();
            assertThat(wire(template).lines())
                    .as(template.code())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(998));
        }
    }

    @Test
    void anInvitationReachesTheCalendarAndIsAFileForTheRest() throws Exception {
        MimeMessage mail = received(Template.VISIT_INVITATION);

        List<BodyPart> outer = parts((Multipart) mail.getContent());
        List<BodyPart> alternatives = parts((Multipart) outer.get(0).getContent());
        BodyPart forCalendars = alternatives.get(2);
        BodyPart file = outer.get(1);
        assertThat(forCalendars.getContentType())
                .contains("text/calendar", "method=REQUEST", "component=VEVENT")
                .containsIgnoringCase("charset=utf-8");
        assertThat(file.getFileName()).isEqualTo("invite.ics");
        assertThat(file.getDisposition()).isEqualTo(Part.ATTACHMENT);
        assertThat(text(file)).isEqualTo(text(forCalendars));
    }

    @Test
    void theCalendarPartIsAnInvitationThatACalendarUnderstands() throws Exception {
        MimeMessage mail = received(Template.VISIT_INVITATION);

        Calendar calendar = new CalendarBuilder()
                .build(new StringReader(
                        text(parts((Multipart) mail.getContent()).get(1))));
        VEvent event = calendar.<VEvent>getComponent("VEVENT").orElseThrow();
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event.getRequiredProperty("UID").getValue())
                .isEqualTo("0193a5b0-3333-7444-8555-966677788899@medborgarlofte.example");
        assertThat(event.getRequiredProperty("SEQUENCE").getValue()).isEqualTo("2");
        assertThat(event.getRequiredProperty("DTSTART").getValue()).isEqualTo("20261130T180000");
        assertThat(event.getRequiredProperty("SUMMARY").getValue()).isEqualTo("Möte: uppstartsmöte i Staffanstorp");
    }

    @Test
    void theSameMessageIsAlwaysTheSameMail() throws Exception {
        assertThat(comparable(wire(Template.CONCERN_IN_PLEDGE)))
                .isEqualTo(comparable(wire(Template.CONCERN_IN_PLEDGE)));
    }

    private static String comparable(String wire) {
        return wire.replaceAll("----=_Part_[0-9._]+", "boundary").replaceAll("(?m)^Date: .*$", "");
    }

    private MimeMessage received(Template template) throws Exception {
        byte[] wire = wire(template).getBytes(StandardCharsets.US_ASCII);
        return new MimeMessage(Session.getInstance(new java.util.Properties()), new ByteArrayInputStream(wire));
    }

    private String wire(Template template) throws Exception {
        Message message = Message.queue(
                        Facts.of(template),
                        "p1",
                        Channel.EMAIL,
                        new Cause("dialogue", "e1", "s1"),
                        Instant.parse("2026-11-22T10:00:00Z"))
                .state();
        Recipient anna = new Recipient(
                "p1",
                EmailAddress.parse("anna@example.se").orElseThrow(),
                Optional.of(Language.SWEDISH),
                Instant.EPOCH,
                1);
        MimeMessage composed = composer.compose("message-1", message, anna, TRACEPARENT);
        String messageId = composed.getMessageID();
        composed.saveChanges(); // as the mail sender does, which then restores the id
        composed.setHeader("Message-ID", messageId);
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        composed.writeTo(wire);
        return wire.toString(StandardCharsets.UTF_8);
    }

    private static List<BodyPart> parts(Multipart multipart) throws Exception {
        List<BodyPart> parts = new ArrayList<>();
        for (int i = 0; i < multipart.getCount(); i++) {
            parts.add(multipart.getBodyPart(i));
        }
        return parts;
    }

    /** Calendar text is bytes to a mail program: it is decoded by the charset that the part names. */
    private static String text(BodyPart part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
