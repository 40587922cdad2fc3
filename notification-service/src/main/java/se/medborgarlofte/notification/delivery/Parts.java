package se.medborgarlofte.notification.delivery;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;

/** Makes MIME parts, all in UTF-8. */
final class Parts {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private Parts() {}

    static Multipart alternative(BodyPart... parts) throws MessagingException {
        return new MimeMultipart("alternative", parts);
    }

    static Multipart mixed(BodyPart... parts) throws MessagingException {
        return new MimeMultipart("mixed", parts);
    }

    static BodyPart of(Multipart multipart) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(multipart);
        return part;
    }

    static BodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    /** The part that a mail program hands to its calendar (RFC 6047). */
    static BodyPart calendar(String calendar, String method) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(calendar, UTF_8, "calendar");
        part.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + method + "; component=VEVENT");
        return part;
    }

    static BodyPart calendarFile(String calendar, String method) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(calendar, UTF_8, "calendar");
        part.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + method + "; name=\"invite.ics\"");
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName("invite.ics");
        return part;
    }
}
