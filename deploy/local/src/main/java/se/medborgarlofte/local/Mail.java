package se.medborgarlofte.local;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A received message.
 *
 * @param id the stored message, one for each recipient
 * @param to the recipient it was delivered to
 * @param headers decoded, in the order of the message
 * @param text the plain text, empty when there is none
 * @param html the HTML text, empty when there is none
 */
public record Mail(
        String id,
        String to,
        Instant receivedAt,
        Map<String, List<String>> headers,
        String text,
        String html,
        List<Attachment> attachments) {

    /** A part that is neither of the two texts; {@code text} is Base64 when the part is not text. */
    public record Attachment(String name, String contentType, String text) {}

    /** The subject, empty when there is none. */
    public String subject() {
        return header("Subject");
    }

    /** The Message-ID, empty when there is none. */
    public String messageId() {
        return header("Message-ID");
    }

    /** The first header of that name, empty when there is none. */
    public String header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .flatMap(header -> header.getValue().stream())
                .findFirst()
                .orElse("");
    }
}
