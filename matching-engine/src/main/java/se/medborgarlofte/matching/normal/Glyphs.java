package se.medborgarlofte.matching.normal;

/** Glyphs that are taken for one another when a code is read off worn metal or over the telephone. */
public final class Glyphs {

    /** Stands for a glyph that could not be read. */
    public static final char UNKNOWN = '?';

    /** Stands for any number of glyphs that could not be read. */
    public static final char GAP = '*';

    private static final String[] CLASSES = {"0ODQ", "1IL|", "2Z", "5S", "6G", "8B", "4A", "7T", "UV", "MN"};

    private static final char[] CLASS_OF = new char[128];

    static {
        for (char glyph = 0; glyph < CLASS_OF.length; glyph++) {
            CLASS_OF[glyph] = glyph;
        }
        for (String alike : CLASSES) {
            alike.chars().forEach(glyph -> CLASS_OF[glyph] = alike.charAt(0));
        }
    }

    private Glyphs() {}

    /** The glyph that stands for all that are mistaken for this one. */
    public static char classOf(char glyph) {
        return glyph < CLASS_OF.length ? CLASS_OF[glyph] : glyph;
    }

    /** The others that this one is mistaken for. */
    static String mistakenFor(char glyph) {
        for (String alike : CLASSES) {
            if (alike.indexOf(glyph) >= 0) {
                return alike.replace(String.valueOf(glyph), "");
            }
        }
        return "";
    }

    /** Each glyph by its class; two codes that differ only by common misreadings become equal. */
    public static String fold(String exact) {
        StringBuilder folded = new StringBuilder(exact.length());
        exact.chars().forEach(glyph -> folded.append(classOf((char) glyph)));
        return folded.toString();
    }
}
