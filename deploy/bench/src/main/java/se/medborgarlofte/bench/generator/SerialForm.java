package se.medborgarlofte.bench.generator;

import java.util.List;
import se.medborgarlofte.bench.generator.Dice.Purpose;
import se.medborgarlofte.matching.thing.CodeKind;

/**
 * How makers number their things. A maker keeps to one form, and its numbers begin alike, so that two things of the same
 * maker are hard to tell apart by a few glyphs.
 */
final class SerialForm {

    /** A is a letter, # a digit, X either; what comes before the bar is the same for all things of the maker. */
    private static final List<String> FRAMES = List.of(
            "AAA|#########",
            "AA|#######",
            "A|#######",
            "|########",
            "AAA##|AA####A",
            "A#|AX######",
            "AA##|#####",
            "|A########",
            "AAA|###AA####A");

    private static final List<String> SERIALS = List.of(
            "|########",
            "|#######",
            "AA|######",
            "A##|XXXXXX##",
            "|XXXXXXXXXX",
            "##AA|#######",
            "|####-#####",
            "AAAA-|#######",
            "####|#######",
            "A|######A",
            "|#########A");

    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final String DIGITS = "0123456789";

    private final long seed;

    SerialForm(long seed) {
        this.seed = seed;
    }

    String number(CodeKind kind, String maker, String model, Dice dice) {
        if (kind == CodeKind.IMEI) {
            return deviceNumber(maker + model, dice);
        }
        Dice makers = Dice.of(seed, Purpose.SERIAL_FORM, (kind + maker).hashCode());
        String form = makers.oneOf(kind == CodeKind.FRAME ? FRAMES : SERIALS);
        int bar = form.indexOf('|');
        return filled(form.substring(0, bar), makers) + filled(form.substring(bar + 1), dice);
    }

    private static String filled(String form, Dice dice) {
        StringBuilder number = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            number.append(
                    switch (form.charAt(i)) {
                        case '#' -> dice.oneOf(DIGITS);
                        case 'A' -> dice.oneOf(LETTERS);
                        case 'X' -> dice.oneOf(dice.chance(0.5) ? LETTERS : DIGITS);
                        default -> form.charAt(i);
                    });
        }
        return number.toString();
    }

    /** Eight digits for the type of device, six for the device, a check digit by Luhn. */
    private String deviceNumber(String type, Dice dice) {
        String digits =
                "35" + filled("######", Dice.of(seed, Purpose.DEVICE_TYPE, type.hashCode())) + filled("######", dice);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int doubled = (digits.charAt(i) - '0') * (i % 2 == 1 ? 2 : 1);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
