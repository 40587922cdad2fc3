package se.medborgarlofte.matching.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.medborgarlofte.matching.thing.Code;
import se.medborgarlofte.matching.thing.CodeKind;

/** Reads codes, also those that stand in running text after the word that announces them. */
final class Codes {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?iu)(?<kind>ram|chassi|serie|tillverknings|imei)[- ]?(?:nummer|nr|no)?[.:]?(?:\\s+är|\\s+is)?\\s+"
                    + "(?<code>[\\p{L}\\d?*|][\\p{L}\\d?*|/.-]{3,30})");

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
            if (found.group("code").chars().anyMatch(Character::isDigit)) {
                read(new Code(kindOf(found.group("kind")), found.group("code"))).ifPresent(codes::add);
            }
        }
        return codes;
    }

    private static CodeKind kindOf(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
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
