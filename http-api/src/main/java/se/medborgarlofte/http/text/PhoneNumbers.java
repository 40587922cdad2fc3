package se.medborgarlofte.http.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Swedish phone numbers (0, area code, a subscriber number that never starts with 0; 8 to 11 digits together) and
 * international ones with + or 00. Short numbers such as 112, 114 14 and 1177 are nobody's.
 */
final class PhoneNumbers {

    private static final String BEFORE = "(?<![0-9+])(?<![0-9][-/.,:])";
    private static final String GAP = "(?: ?[-/.] ?| )?";
    private static final Pattern DOMESTIC =
            Pattern.compile(BEFORE + "\\(?0[1-9][0-9]{0,2}\\)?" + GAP + "[1-9](?:" + GAP + "[0-9]){4,8}(?![0-9])");
    private static final Pattern INTERNATIONAL =
            Pattern.compile(BEFORE + "(?:\\+|00)[1-9][0-9]{0,2}(?: ?\\(0\\))?(?:" + GAP + "[0-9]){6,12}(?![0-9])");
    private static final Pattern HOURS = Pattern.compile("[0-9]{2}[.][0-9]{2} ?- ?[0-9]{2}[.][0-9]{2}");
    private static final Pattern DATE = Pattern.compile("[0-9]{1,2}[-/.][0-9]{1,2}[-/. ](?:19|20)[0-9]{2}");

    private PhoneNumbers() {}

    static List<PersonalData> in(String text) {
        return java.util.stream.Stream.of(DOMESTIC, INTERNATIONAL)
                .flatMap(form -> form.matcher(text).results())
                .filter(match -> isNumber(match.group()))
                .map(PhoneNumbers::found)
                .toList();
    }

    private static boolean isNumber(String match) {
        long digits = match.chars().filter(c -> c >= '0' && c <= '9').count();
        return digits >= 8
                && digits <= 16
                && !HOURS.matcher(match).matches()
                && !DATE.matcher(match).matches();
    }

    private static PersonalData found(MatchResult match) {
        return new PersonalData(PersonalDataKind.PHONE_NUMBER, match.start(), match.end());
    }
}
