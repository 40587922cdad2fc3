package se.medborgarlofte.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSender;
import se.medborgarlofte.notification.application.LinkTokens;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Language;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.Recipient;
import se.medborgarlofte.notification.letter.Letter;
import se.medborgarlofte.notification.letter.LetterWriter;
import se.medborgarlofte.notification.letter.WhyToYou;

/** Makes the mail of a message: headers that tell machines what it is, and the letter for people. */
final class MailComposer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSender mail;
    private final LetterWriter letters;
    private final MailBody body;
    private final MailSettings settings;
    private final Tokens tokens;

    MailComposer(JavaMailSender mail, LetterWriter letters, MailBody body, MailSettings settings, Tokens tokens) {
        this.tokens = tokens;
        this.mail = mail;
        this.letters = letters;
        this.body = body;
        this.settings = settings;
    }

    /** The same message is always the same mail, but for the date of sending. */
    MimeMessage compose(String messageId, Message message, Recipient recipient, @Nullable String traceparent) {
        WhyToYou why = why(message);
        Letter letter = letters.write(message.content(), recipient.languages(), why, message.queuedAt());
        return composed(messageId, letter, recipient, composed -> {
            if (traceparent != null) {
                composed.setHeader("traceparent", traceparent);
            }
            if (why instanceof WhyToYou.Follows follows) {
                oneClick(composed, follows);
            }
            body.fill(composed, message, letter, recipient);
        });
    }

    /** Several messages as one mail. */
    MimeMessage collect(String digestId, List<Message> messages, Recipient recipient) {
        Instant lastOrdered =
                messages.stream().map(Message::queuedAt).max(Instant::compareTo).orElseThrow();
        Letter letter =
                letters.collect(messages.stream().map(Message::content).toList(), recipient.languages(), lastOrdered);
        return composed(digestId, letter, recipient, composed -> body.fill(composed, letter));
    }

    private WhyToYou why(Message message) {
        String subscriptionId = message.subscriptionId();
        if (subscriptionId != null) {
            return new WhyToYou.Follows(tokens.token(LinkTokens.Purpose.UNSUBSCRIBE, subscriptionId));
        }
        return switch (message.content().template()) {
            case SUBSCRIPTION_CONFIRMATION ->
                new WhyToYou.AddressGiven(tokens.token(
                        LinkTokens.Purpose.CONFIRM, message.content().get(Fact.SUBSCRIPTION_ID)));
            case GUEST_LINK, ENDPOINT_FAILING, ENDPOINT_DISABLED -> new WhyToYou.AddressGiven("");
            default -> new WhyToYou.SignedIn();
        };
    }

    /** What mail programs show as a button (RFC 2369, RFC 8058). */
    private void oneClick(MimeMessage composed, WhyToYou.Follows follows) throws MessagingException {
        composed.setHeader("List-Unsubscribe", "<" + letters.unsubscribeAddress(follows.unsubscribeToken()) + ">");
        composed.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private MimeMessage composed(String id, Letter letter, Recipient recipient, Filling filling) {
        try {
            MimeMessage composed = mail.createMimeMessage();
            address(composed, recipient);
            composed.setSubject(letter.subject(), UTF_8);
            mark(composed, id, letter);
            filling.fill(composed);
            return composed;
        } catch (MessagingException | UnsupportedEncodingException e) {
            // Without the cause: its text may hold the address.
            throw new IllegalStateException(
                    "message " + id + " cannot be composed: " + e.getClass().getSimpleName());
        }
    }

    /** Makes the tokens of links. */
    @FunctionalInterface
    interface Tokens {
        String token(LinkTokens.Purpose purpose, String subscriptionId);
    }

    private interface Filling {
        void fill(MimeMessage composed) throws MessagingException;
    }

    private void address(MimeMessage composed, Recipient recipient)
            throws MessagingException, UnsupportedEncodingException {
        InternetAddress to = new InternetAddress();
        to.setAddress(recipient.address().value());
        composed.setRecipient(jakarta.mail.Message.RecipientType.TO, to);
        composed.setFrom(new InternetAddress(settings.senderAddress(), settings.senderName(), UTF_8));
    }

    private void mark(MimeMessage composed, String messageId, Letter letter) throws MessagingException {
        // Derived from the message, so that a mail sent again after a crash is recognised as the same (RFC 5322,
        // 3.6.4).
        composed.setHeader("Message-ID", "<" + messageId + "@" + settings.domain() + ">");
        // Keeps holiday answers and the like from coming back (RFC 3834; the second is what Exchange listens to).
        composed.setHeader("Auto-Submitted", "auto-generated");
        composed.setHeader("X-Auto-Response-Suppress", "All");
        composed.setContentLanguage(
                letter.languages().stream().map(Language::tag).toArray(String[]::new));
    }
}
