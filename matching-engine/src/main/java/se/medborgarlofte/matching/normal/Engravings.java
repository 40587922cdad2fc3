package se.medborgarlofte.matching.normal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Engravings in one form: {@code EK 1974}, {@code E.K. -74} and {@code ek74} become {@code ek74}. Letters run together and
 * come first, a year is its last two digits, and numbers stand in order of size: the 6th of January 1947 has been engraved
 * as {@code 1947 6/1} and as {@code 6.1.47}.
 */
final class Engravings {

    private static final int FEWEST_GLYPHS = 2;
    private static final int MOST_WORDS = 8;

    private static final Pattern ANNOUNCED =
            Pattern.compile("(?iu)(?:(?:in)?grav(?:yr|erad|erat|ering|erade|erats|yren)"
                    + "|engrav(?:ed|ing)|inskription(?:en)?|inristat|ristat|märkt|monogram(?:met)?|initialer(?:na)?"
                    + "|det\\s+står|står(?:\\s+det)?)"
                    + "(?:\\s+(?:med|texten?|inuti|inne|på|insidan|insida|i|ringen|initialerna|namnet|namn|skylten|with|text|:))*"
                    + "[\\s:\"'”“]+(?<what>[^,;\"”“\\n]+)");

    /** In quotation marks; those after a figure are inches. */
    private static final Pattern QUOTED =
            Pattern.compile("(?<![\\p{L}\\p{N}])[\"”“](?<what>[\\p{L}\\p{N}][^\"”“]{0,40}[\\p{L}\\p{N}.])[\"”“]");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)?[-'’´]?(\\d\\d)(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)0*(\\d+)");
    private static final Pattern FULL_STOP = Pattern.compile("\\.\\s+(?=\\p{Lu}\\p{Ll})");

    private Engravings() {}

    static Set<String> announcedIn(String text) {
        Set<String> forms = new LinkedHashSet<>();
        Matcher found = ANNOUNCED.matcher(text);
        while (found.find()) {
            form(leadingInscription(FULL_STOP.split(found.group("what"))[0])).forEach(forms::add);
        }
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            forms.addAll(form(quoted.group("what")));
        }
        return forms;
    }

    /** The whole inscription in one form; empty when hardly anything is left. */
    static List<String> form(String inscription) {
        String years = YEAR.matcher(Folding.fold(inscription)).replaceAll(" $1 ");
        String letters = years.replaceAll("\\P{L}", "").toLowerCase(Locale.ROOT);
        String glyphs = letters + numbersInOrder(years);
        return glyphs.length() >= FEWEST_GLYPHS ? List.of(glyphs) : List.of();
    }

    private static String numbersInOrder(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(number -> number.group(1))
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining());
    }

    /** In running text an inscription ends where ordinary words begin: capitals, digits and dates belong to it. */
    private static String leadingInscription(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            if (words.size() == MOST_WORDS || !belongsToInscription(word)) {
                break;
            }
            words.add(word);
        }
        return String.join(" ", words);
    }

    private static boolean belongsToInscription(String word) {
        char first = word.charAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first) || "-'’&+".indexOf(first) >= 0;
    }
}
