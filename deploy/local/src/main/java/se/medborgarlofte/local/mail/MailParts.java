package se.medborgarlofte.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/** The two texts of a message and everything else that it carries, however deeply it is nested. */
final class MailParts {

    private String text = "";
    private String html = "";
    private final List<MailView.Attachment> attachments = new ArrayList<>();

    private MailParts() {}

    static MailParts of(Part message) throws MessagingException, IOException {
        MailParts parts = new MailParts();
        parts.add(message);
        return parts;
    }

    String text() {
        return text;
    }

    String html() {
        return html;
    }

    List<MailView.Attachment> attachments() {
        return List.copyOf(attachments);
    }

    private void add(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                add(several.getBodyPart(i));
            }
        } else if (isBody(part, "text/plain") && text.isEmpty()) {
            text = readText(part);
        } else if (isBody(part, "text/html") && html.isEmpty()) {
            html = readText(part);
        } else {
            attachments.add(attachment(part));
        }
    }

    private static boolean isBody(Part part, String type) throws MessagingException {
        return part.isMimeType(type) && part.getFileName() == null;
    }

    private static MailView.Attachment attachment(Part part) throws MessagingException, IOException {
        String content = part.isMimeType("text/*") ? readText(part) : readBase64(part);
        return new MailView.Attachment(
                Objects.requireNonNullElse(part.getFileName(), ""), part.getContentType(), content);
    }

    /** Types without a handler of their own, such as text/calendar, come as a stream. */
    private static String readText(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof String string) {
            return string;
        }
        try (InputStream in = part.getInputStream()) {
            return new String(in.readAllBytes(), charset(part));
        }
    }

    private static String charset(Part part) throws MessagingException {
        String declared = new jakarta.mail.internet.ContentType(part.getContentType()).getParameter("charset");
        return jakarta.mail.internet.MimeUtility.javaCharset(Objects.requireNonNullElse(declared, "UTF-8"));
    }

    private static String readBase64(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return Base64.getMimeEncoder().encodeToString(in.readAllBytes());
        }
    }
}
