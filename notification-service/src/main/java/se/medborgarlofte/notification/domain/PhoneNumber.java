package se.medborgarlofte.notification.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number that text messages can be sent to. It prints as a mask, so that it reaches no log by accident.
 *
 * @param value in international form (E.164), for instance {@code +46701740605}
 */
public record PhoneNumber(String value) {

    private static final Pattern FORM = Pattern.compile("\\+[1-9][0-9]{6,14}");

    /** Reads a number as people write it, without a country code as a Swedish one; empty when it is none. */
    public static Optional<PhoneNumber> parse(String text) {
        String digits = text.strip().replaceAll("[\\s()./-]", "");
        String international = digits.startsWith("00")
                ? "+" + digits.substring(2)
                : digits.startsWith("0") ? "+46" + digits.substring(1) : digits;
        return FORM.matcher(international).matches() ? Optional.of(new PhoneNumber(international)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "***";
    }
}
