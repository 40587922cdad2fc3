package se.medborgarlofte.http.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Personal identity numbers and coordination numbers (day plus 60) with 10 or 12 digits, as the Swedish Tax Agency
 * writes them: a date and four digits of which the last is a Luhn check digit.
 */
public final class PersonalIdentityNumbers {

    /** What is added to the day in a coordination number. */
    private static final int COORDINATION = 60;

    private static final Pattern FORM = Pattern.compile(
            "(?<![0-9])(?:(?:18|19|20) ?)?([0-9]{2}) ?-?([0-9]{2}) ?-?([0-9]{2}) ?[-+]? ?([0-9]{4})(?![0-9])");

    private static final Pattern COMPLETE = Pattern.compile("(18|19|20)([0-9]{2})([0-9]{2})([0-9]{2})-?([0-9]{4})");

    private PersonalIdentityNumbers() {}

    /** The twelve digits, without a hyphen, of a text that is nothing but a valid number with its century; else empty. */
    public static Optional<String> canonical(String text) {
        Matcher parts = COMPLETE.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String ten = parts.group(2) + parts.group(3) + parts.group(4) + parts.group(5);
        int year = Integer.parseInt(parts.group(1) + parts.group(2));
        return isDate(year, parts.group(3), parts.group(4)) && passesLuhn(ten)
                ? Optional.of(parts.group(1) + ten)
                : Optional.empty();
    }

    private static boolean isDate(int year, String month, String day) {
        int number = Integer.parseInt(day);
        try {
            LocalDate.of(year, Integer.parseInt(month), number > COORDINATION ? number - COORDINATION : number);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    static List<PersonalData> in(String text) {
        return FORM.matcher(text)
                .results()
                .filter(PersonalIdentityNumbers::isValid)
                .map(match -> new PersonalData(PersonalDataKind.PERSONAL_IDENTITY_NUMBER, match.start(), match.end()))
                .toList();
    }

    private static boolean isValid(MatchResult match) {
        String digits = match.group(1) + match.group(2) + match.group(3) + match.group(4);
        return isDay(match.group(2), match.group(3)) && passesLuhn(digits);
    }

    private static boolean isDay(String month, String day) {
        int number = Integer.parseInt(day);
        try {
            MonthDay.of(Integer.parseInt(month), number > COORDINATION ? number - COORDINATION : number);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weighted = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
