package se.medborgarlofte.system.scan;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds personal identity numbers (personnummer and samordningsnummer): a day of birth, three digits and a check digit
 * by the Luhn algorithm.
 *
 * @see <a href="https://www.skatteverket.se/privat/folkbokforing/personnummer">Skatteverket, personnummer</a>
 */
final class IdentityNumbers {

    private static final Pattern FORM = Pattern.compile(
            "(?<![\\w.-])(?:19|20)?(\\d{2}(?:0[1-9]|1[0-2])(?:[0-3]\\d|[6-9]\\d))[-+]?(\\d{4})(?![\\w-])");
    private static final int DIGITS = 10;

    private IdentityNumbers() {}

    static boolean isAnyIn(String text) {
        return FORM.matcher(text).results().anyMatch(IdentityNumbers::isValid);
    }

    private static boolean isValid(MatchResult match) {
        return isDay(match.group(1)) && luhn(match.group(1) + match.group(2)) % DIGITS == 0;
    }

    /** The day is 60 higher in a coordination number. */
    private static boolean isDay(String birth) {
        int day = Integer.parseInt(birth.substring(4));
        return day >= 1 && day <= 31 || day >= 61 && day <= 91;
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int weighted = i % 2 == 0 ? 2 * digit : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }
}
