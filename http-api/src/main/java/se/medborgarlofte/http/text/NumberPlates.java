package se.medborgarlofte.http.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Swedish number plates: three letters, two digits, and a digit or a letter (never I, Q, V, Å, Ä, Ö; the last one never
 * O either), together or with a space or hyphen. Read as a word and a number instead when the letters are an ordinary
 * word ("hus 123") unless a vehicle is mentioned just before, or when a unit follows ("max 100 km").
 */
final class NumberPlates {

    private static final String LETTER = "[A-HJ-PR-UW-Za-hj-pr-uw-z]";
    private static final Pattern FORM = Pattern.compile("(?<![\\p{L}\\p{N}])(" + LETTER + "{3})([ -]?)([0-9]{2})"
            + "([0-9A-HJ-NPR-UW-Za-hj-npr-uw-z])(?![\\p{L}\\p{N}])");
    private static final Pattern UNIT_AFTER = Pattern.compile(
            "^ ?(?:kr|kronor|sek|tkr|m|meter|cm|mm|km|mil|st|stycken|personer|hushåll|gånger|procent|%|år|kg|gram|liter"
                    + "|minuter|min|timmar|dagar|kvm|watt|grader|people|metres|times|percent|years)(?![\\p{L}\\p{N}]).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern VEHICLE_BEFORE = Pattern.compile(
            ".*(?:bil|skåp|lastbil|moped|mc|motorcykel|släp|fordon|reg|skylt|plåt|nummer|volvo|car|van|plate)"
                    + "[\\p{L}.]{0,12}[ :]{1,3}(?:\\p{L}{2,10} )?$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int CONTEXT = 40;

    private NumberPlates() {}

    static List<PersonalData> in(String text) {
        return FORM.matcher(text)
                .results()
                .filter(match -> isPlate(match, text))
                .map(match -> new PersonalData(PersonalDataKind.NUMBER_PLATE, match.start(), match.end()))
                .toList();
    }

    private static boolean isPlate(MatchResult match, String text) {
        String letters = match.group(1);
        boolean spaced = match.group(2).equals(" ");
        if (letters.equals(letters.toUpperCase(Locale.ROOT)) && !spaced) {
            return true;
        }
        if (spaced && UNIT_AFTER.matcher(text.substring(match.end())).matches()) {
            return false;
        }
        return !OrdinaryWords.contain(letters) || vehicleBefore(text, match.start());
    }

    private static boolean vehicleBefore(String text, int start) {
        return VEHICLE_BEFORE
                .matcher(text.substring(Math.max(0, start - CONTEXT), start))
                .matches();
    }
}
