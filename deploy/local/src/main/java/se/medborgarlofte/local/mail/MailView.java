package se.medborgarlofte.local.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A message as a program reads it.
 *
 * @param text the plain text, empty when there is none
 * @param html the HTML text, empty when there is none
 * @param attachments everything else, calendar invitations among them
 */
record MailView(
        String id,
        String to,
        Instant receivedAt,
        Map<String, List<String>> headers,
        String text,
        String html,
        List<Attachment> attachments) {

    /**
     * A part that is neither of the two texts.
     *
     * @param contentType type and parameters, such as {@code text/calendar; method=REQUEST}
     * @param text the decoded text, or Base64 when the part is not text
     */
    record Attachment(String name, String contentType, String text) {}

    String header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}
