package se.medborgarlofte.matching.normal;

/**
 * A word as a number of 24 bits: 22 of its hash, one that says that letters and digits mix in it, one that it is a number.
 * Two words of two descriptions fall together by chance about once in ten thousand pairs of descriptions.
 */
public final class Word {

    private static final int HASH = 0x3FFFFF;
    private static final int CODE = 0x400000;
    private static final int NUMBER = 0x800000;

    private Word() {}

    public static int of(String word) {
        boolean digits = word.chars().anyMatch(Character::isDigit);
        boolean letters = word.chars().anyMatch(Character::isLetter);
        int kind = !digits ? 0 : letters ? CODE : NUMBER;
        return kind | (mixed(word.hashCode()) & HASH);
    }

    /** Letters and digits mixed, as in a model's code. */
    public static boolean isCode(int word) {
        return (word & CODE) != 0;
    }

    public static boolean isNumber(int word) {
        return (word & NUMBER) != 0;
    }

    /** The finalizer of MurmurHash3: each bit of the input moves each bit of the result. */
    private static int mixed(int hash) {
        int mixed = hash;
        mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}
