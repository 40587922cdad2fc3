package se.medborgarlofte.matching.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.validator.routines.checkdigit.CheckDigit;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;
import se.medborgarlofte.matching.thing.CodeKind;

/** Numbers that carry a check digit: a wrong one shows a misreading, and often which. */
final class CheckDigits {

    private static final int IMEI_LENGTH = 15;
    private static final int VIN_LENGTH = 17;
    private static final int SHORTEST_MARKING = 6;

    private CheckDigits() {}

    /** What the code may have been before one glyph was misread; none if the code carries no check digit or it is right. */
    static List<String> repairsOf(CodeKind kind, String exact) {
        if (kind == CodeKind.MARKING) {
            return repairsOfMarking(exact);
        }
        return checkOf(kind, exact)
                .filter(check -> !check.isValid(exact))
                .map(check -> candidates(exact).stream().filter(check::isValid).toList())
                .orElse(List.of());
    }

    /** Which system a supplier's codes are made by is not known; a code that none of them finds right was misread, or has none. */
    private static List<String> repairsOfMarking(String exact) {
        List<String> candidates = exact.length() < SHORTEST_MARKING ? List.of() : candidates(exact);
        return isMade(exact)
                ? List.of()
                : candidates.stream().filter(CheckDigits::isMade).toList();
    }

    private static boolean isMade(String code) {
        return Iso7064.mayHaveMade(code).anyMatch(system -> system.isRight(code));
    }

    private static Optional<CheckDigit> checkOf(CodeKind kind, String exact) {
        if (exact.length() == IMEI_LENGTH
                && (kind == CodeKind.IMEI || exact.chars().allMatch(Character::isDigit))) {
            return Optional.of(LuhnCheckDigit.LUHN_CHECK_DIGIT);
        }
        return exact.length() == VIN_LENGTH && VinCheckDigit.isMandatoryFor(exact)
                ? Optional.of(VinCheckDigit.INSTANCE)
                : Optional.empty();
    }

    private static List<String> candidates(String exact) {
        List<String> candidates = new ArrayList<>();
        for (int at = 0; at < exact.length(); at++) {
            for (char other : othersFor(exact.charAt(at)).toCharArray()) {
                candidates.add(exact.substring(0, at) + other + exact.substring(at + 1));
            }
        }
        return candidates;
    }

    /** A digit is misread as any look-alike; an unread one may be any digit. */
    private static String othersFor(char glyph) {
        return glyph == Glyphs.UNKNOWN ? "0123456789" : Glyphs.mistakenFor(glyph) + similarDigits(glyph);
    }

    private static String similarDigits(char glyph) {
        return switch (glyph) {
            case '0' -> "86";
            case '1' -> "7";
            case '3' -> "8";
            case '5' -> "6";
            case '6' -> "580";
            case '7' -> "1";
            case '8' -> "3609";
            case '9' -> "84";
            case '4' -> "9";
            default -> "";
        };
    }
}
