package se.medborgarlofte.local.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads stored messages: only the headers for the list, the whole for the view. */
final class MailReader {

    private static final Session PARSING_ONLY = Session.getInstance(new Properties());

    private MailReader() {}

    static MailSummary summary(String id, Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            InternetHeaders headers = new InternetHeaders(in, true);
            return new MailSummary(
                    id,
                    header(headers, "Delivered-To"),
                    header(headers, "From"),
                    header(headers, "Subject"),
                    header(headers, "Message-ID"),
                    Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("not a message: " + file, e);
        }
    }

    static MailView view(MailSummary summary, byte[] raw) throws IOException, MessagingException {
        MimeMessage message = new MimeMessage(PARSING_ONLY, new ByteArrayInputStream(raw));
        MailParts parts = MailParts.of(message);
        return new MailView(
                summary.id(),
                summary.to(),
                summary.receivedAt(),
                headers(message),
                parts.text(),
                parts.html(),
                parts.attachments());
    }

    private static Map<String, List<String>> headers(MimeMessage message) throws MessagingException {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            headers.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(decode(header.getValue()));
        }
        return headers;
    }

    private static String header(InternetHeaders headers, String name) {
        return decode(headers.getHeader(name, ", "));
    }

    private static String decode(@Nullable String value) {
        if (value == null) {
            return "";
        }
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(value));
        } catch (UnsupportedEncodingException unknownCharset) {
            return value;
        }
    }
}
