package se.medborgarlofte.notification.sms;

import java.net.URI;
import se.medborgarlofte.notification.application.SmsWords;
import se.medborgarlofte.notification.domain.Language;

/** The words, in both languages; each fits into one text message. */
final class BundledSmsWords implements SmsWords {

    private final URI portal;

    BundledSmsWords(URI portal) {
        this.portal = portal;
    }

    @Override
    public String important(Language language) {
        return switch (language) {
            case SWEDISH -> "Du har ett viktigt meddelande hos Medborgarlöften. Logga in: " + portal;
            case ENGLISH -> "You have an important message at Citizen pledges. Sign in: " + portal;
        };
    }

    @Override
    public String code(String code, Language language) {
        return switch (language) {
            case SWEDISH -> code + " är din kod hos Medborgarlöften. Lämna den aldrig till någon annan.";
            case ENGLISH -> code + " is your code at Citizen pledges. Never give it to anybody else.";
        };
    }
}
