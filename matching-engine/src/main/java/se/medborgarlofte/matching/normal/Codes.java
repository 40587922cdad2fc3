package se.medborgarlofte.matching.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.matching.thing.Code;
import se.medborgarlofte.matching.thing.CodeKind;

/** Reads codes, also those that stand in running text after the word that announces them. */
final class Codes {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    private static final Pattern ANNOUNCED =
            Pattern.compile("(?iu)(?:(?<kind>ram|chassi|serie|ser|tillverknings|tillv|imei|inventarie)"
                    + "[- .]?(?:nummer|numret|numr|nr|no|märkt)?|(?<![\\p{L}])(?:s/n|nr|nummer))"
                    + "[.:]?(?:\\s+(?:är|is|på|enligt|med|den|det|\\p{L}*(?:ram|kartong|batteri|försäkring)\\p{L}*))*"
                    + "(?<part>\\s+(?:slut\\p{L}*|börja\\p{L}*|sista|första)(?:\\s+(?:på|med|siffror\\p{L}*|är|i))*)?"
                    + "[\\s:.…]+(?<code>[\\p{L}\\d?*|][\\p{L}\\d?*|/.-]{1,30}(?:(?<=\\d)[ ]\\d{2,6}){0,3})"
                    + "(?<after>\\s+i\\s+(?:slutet|början))?");

    /** A number that nothing but "nr" announces must be long to be one that tells the thing from others. */
    private static final int LONG_ENOUGH = 6;

    /** Letters and digits mixed, or a long number, as they stand on stickers and tags. */
    private static final Pattern LABEL = Pattern.compile(
            "(?U)(?<![\\p{L}\\d?*/.-])(?=[\\p{L}\\d/.-]*\\d[\\p{L}/.-]*\\d)[\\p{L}\\d]+(?:[/.-][\\p{L}\\d]+)*(?![\\p{L}\\d?*])");

    private static final Pattern MEASURE = Pattern.compile(
            "\\d+(?:[X×]\\d+)+\\p{L}{0,2}|\\d+(?:TUM|[CMK]?M|K?G|K?WH?|M?AH|[GTM]B|[MG]?HZ|KR|SEK|LITER|ML|CL|DL|ÅR|ST)");
    private static final Pattern DATE =
            Pattern.compile("(?:19|20)?\\d{2}[01]\\d[0-3]\\d|[0-3]\\d[01]\\d(?:19|20)\\d{2}");
    private static final int SHORTEST_LABEL = 6;
    private static final int SHORTEST_NUMBER = 7;

    private static final int SHORTEST_WHOLE = 4;
    private static final int SHORTEST_PART = 2;

    private Codes() {}

    static Optional<NormalCode> read(Code code) {
        String exact = exact(code.value());
        return isCode(exact)
                ? Optional.of(new NormalCode(code.kind(), exact, CheckDigits.repairsOf(code.kind(), exact)))
                : Optional.empty();
    }

    static List<NormalCode> announcedIn(String text) {
        List<NormalCode> codes = new ArrayList<>();
        Matcher found = ANNOUNCED.matcher(text);
        while (found.find()) {
            String code = found.group("code");
            String part = found.group("part") != null
                    ? found.group("part")
                    : Objects.requireNonNullElse(found.group("after"), "");
            if (code.chars().anyMatch(Character::isDigit) && code.length() >= shortest(found.group("kind"), part)) {
                read(new Code(kindOf(found.group("kind")), withGap(code, part))).ifPresent(codes::add);
            }
        }
        return codes;
    }

    /** Codes that nothing announces, in what tells a thing from others of its kind; measures and dates are none. */
    static List<NormalCode> labelsIn(String marks) {
        return LABEL.matcher(marks)
                .results()
                .map(found -> exact(found.group()))
                .filter(Codes::isLabel)
                .map(exact -> new NormalCode(CodeKind.LABEL, exact, List.of()))
                .toList();
    }

    private static boolean isLabel(String exact) {
        boolean letters = exact.chars().anyMatch(Character::isLetter);
        boolean longEnough = exact.length() >= (letters ? SHORTEST_LABEL : SHORTEST_NUMBER);
        return longEnough
                && isCode(exact)
                && !MEASURE.matcher(exact).matches()
                && !DATE.matcher(exact).matches();
    }

    private static int shortest(@Nullable String kind, String part) {
        return !part.isEmpty() ? SHORTEST_PART : kind == null ? LONG_ENOUGH : SHORTEST_WHOLE;
    }

    /** Of a number that "ends in" something the beginning was not read, and the other way round. */
    private static String withGap(String code, String part) {
        if (part.isEmpty()) {
            return code;
        }
        boolean end = part.contains("slut") || part.contains("sista");
        return end ? Glyphs.GAP + code : code + Glyphs.GAP;
    }

    private static CodeKind kindOf(@Nullable String word) {
        return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
            case "ram", "chassi" -> CodeKind.FRAME;
            case "imei" -> CodeKind.IMEI;
            default -> CodeKind.SERIAL;
        };
    }

    /** Letters, digits and the signs for unread glyphs; repeated gaps become one. */
    private static String exact(String value) {
        String kept = Folding.fold(value).toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}?*|]", "");
        return kept.replaceAll("\\*[*?]*", "*");
    }

    /** Nothing that stands in for "not known": all one glyph, or running digits. */
    private static boolean isCode(String exact) {
        long read = exact.chars().filter(Character::isLetterOrDigit).count();
        long different =
                exact.chars().filter(Character::isLetterOrDigit).distinct().count();
        return read >= SHORTEST
                && exact.length() <= LONGEST
                && different > 1
                && !"1234567890".startsWith(exact)
                && !"0123456789".startsWith(exact);
    }
}
