package se.medborgarlofte.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/** The name of a stored message: the same for the same Message-ID to the same recipient, and only then. */
final class MailId {

    private static final int BYTES = 16;

    private MailId() {}

    static String of(String recipient, MimeMessage message) {
        return hash(messageId(message) + "\n" + recipient.toLowerCase(Locale.ROOT));
    }

    /** Messages without a Message-ID are all different: RFC 5322 gives no other way to tell. */
    private static String messageId(MimeMessage message) {
        try {
            String messageId = message.getMessageID();
            return messageId == null ? UUID.randomUUID().toString() : messageId.strip();
        } catch (MessagingException e) {
            throw new IllegalStateException("a message that was received cannot be read", e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
