package se.medborgarlofte.notification.domain;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to. It prints as a mask, so that it reaches no log by accident.
 *
 * @param value local part and domain; the domain in lower case and in its ASCII form
 */
public record EmailAddress(String value) {

    /** RFC 5321 limits: 64 for the local part, 254 in all. Quoted local parts are left out on purpose. */
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)*");

    private static final int MOST = 254;

    /** Reads an address; empty when no mail could be sent to it. */
    public static Optional<EmailAddress> parse(String text) {
        String value = normalise(text.strip());
        return value.length() <= MOST && FORM.matcher(value).matches()
                ? Optional.of(new EmailAddress(value))
                : Optional.empty();
    }

    private static String normalise(String text) {
        int at = text.lastIndexOf('@');
        return at < 0 ? text : text.substring(0, at + 1) + asciiDomain(text.substring(at + 1));
    }

    /** A domain that has no ASCII form is left as it is and then refused by its form. */
    private static String asciiDomain(String domain) {
        try {
            return IDN.toASCII(domain).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException _) {
            return domain;
        }
    }

    @Override
    public String toString() {
        return "***";
    }
}
