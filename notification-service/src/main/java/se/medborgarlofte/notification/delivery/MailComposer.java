package se.medborgarlofte.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSender;
import se.medborgarlofte.notification.domain.Language;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.Recipient;
import se.medborgarlofte.notification.letter.Letter;
import se.medborgarlofte.notification.letter.LetterWriter;

/** Makes the mail of a message: headers that tell machines what it is, and the letter for people. */
final class MailComposer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSender mail;
    private final LetterWriter letters;
    private final MailBody body;
    private final MailSettings settings;

    MailComposer(JavaMailSender mail, LetterWriter letters, MailBody body, MailSettings settings) {
        this.mail = mail;
        this.letters = letters;
        this.body = body;
        this.settings = settings;
    }

    /** The same message is always the same mail, but for the date of sending. */
    MimeMessage compose(String messageId, Message message, Recipient recipient, @Nullable String traceparent) {
        Letter letter = letters.write(message.content(), recipient.languages());
        try {
            MimeMessage composed = mail.createMimeMessage();
            address(composed, recipient);
            composed.setSubject(letter.subject(), UTF_8);
            mark(composed, messageId, letter, traceparent);
            body.fill(composed, message, letter, recipient);
            return composed;
        } catch (MessagingException | UnsupportedEncodingException e) {
            // Without the cause: its text may hold the address.
            throw new IllegalStateException("message " + messageId + " cannot be composed: "
                    + e.getClass().getSimpleName());
        }
    }

    private void address(MimeMessage composed, Recipient recipient)
            throws MessagingException, UnsupportedEncodingException {
        InternetAddress to = new InternetAddress();
        to.setAddress(recipient.address().value());
        composed.setRecipient(jakarta.mail.Message.RecipientType.TO, to);
        composed.setFrom(new InternetAddress(settings.senderAddress(), settings.senderName(), UTF_8));
    }

    private void mark(MimeMessage composed, String messageId, Letter letter, @Nullable String traceparent)
            throws MessagingException {
        // Derived from the message, so that a mail sent again after a crash is recognised as the same (RFC 5322,
        // 3.6.4).
        composed.setHeader("Message-ID", "<" + messageId + "@" + settings.domain() + ">");
        // Keeps holiday answers and the like from coming back (RFC 3834; the second is what Exchange listens to).
        composed.setHeader("Auto-Submitted", "auto-generated");
        composed.setHeader("X-Auto-Response-Suppress", "All");
        composed.setContentLanguage(
                letter.languages().stream().map(Language::tag).toArray(String[]::new));
        if (traceparent != null) {
            composed.setHeader("traceparent", traceparent);
        }
    }
}
