package se.medborgarlofte.matching.normal;

import org.apache.commons.validator.routines.checkdigit.CheckDigit;

/** The check glyph of a vehicle identification number, ISO 3779 as North America and China demand it. */
final class VinCheckDigit implements CheckDigit {

    static final CheckDigit INSTANCE = new VinCheckDigit();

    private static final String GLYPHS = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
    private static final String REMAINDERS = "0123456789X";
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final int PLACE_OF_CHECK = 8;

    private VinCheckDigit() {}

    static boolean isMandatoryFor(String vin) {
        return "12345L".indexOf(vin.charAt(0)) >= 0;
    }

    @Override
    public String calculate(String vin) {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += Math.max(0, GLYPHS.indexOf(vin.charAt(at))) % 10 * WEIGHTS[at];
        }
        return String.valueOf(REMAINDERS.charAt(sum % 11));
    }

    @Override
    public boolean isValid(String vin) {
        return vin.length() == WEIGHTS.length
                && vin.chars().allMatch(glyph -> glyph != '.' && GLYPHS.indexOf(glyph) >= 0)
                && calculate(vin).charAt(0) == vin.charAt(PLACE_OF_CHECK);
    }
}
