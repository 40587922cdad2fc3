package se.medborgarlofte.bench.generator;

import java.util.List;

/** How a number is misread: most often one glyph for another that looks like it, sometimes anything. */
final class Misreading {
    private static final List<String> LOOK_ALIKE =
            List.of("0ODQ", "1IL", "2Z", "5S", "6G", "8B", "4A", "7T", "UV", "MN");
    private static final String ANY = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";

    private Misreading() {}

    /** The number with one or two faults. */
    static String of(String number, Dice dice) {
        String read = number;
        int faults = dice.between(1, 2);
        for (int i = 0; i < faults || read.equals(number); i++) {
            read = fault(read, dice);
        }
        return read;
    }

    private static String fault(String number, Dice dice) {
        int at = dice.below(number.length());
        String before = number.substring(0, at);
        String after = number.substring(at + 1);
        double what = dice.share();
        if (what < 0.7) {
            return before + alike(number.charAt(at), dice) + after;
        } else if (what < 0.8) {
            return before + dice.oneOf(ANY) + after;
        } else if (what < 0.88) {
            return number.length() > 5 ? before + after : number;
        } else if (what < 0.92) {
            return before + number.charAt(at) + dice.oneOf(ANY) + after;
        }
        return after.isEmpty() ? number : before + after.charAt(0) + number.charAt(at) + after.substring(1);
    }

    /** Another glyph of the same look, or the glyph itself when it looks like no other. */
    private static char alike(char glyph, Dice dice) {
        for (String looks : LOOK_ALIKE) {
            if (looks.indexOf(glyph) >= 0) {
                return dice.oneOf(looks.replace(String.valueOf(glyph), ""));
            }
        }
        return glyph;
    }
}
