package se.medborgarlofte.matching.score;

/** A slip of the pen: one letter left out, one too many, another one, or two swapped. */
final class Slip {

    /** Shorter names are too like one another. */
    private static final int SHORTEST = 5;

    private Slip() {}

    /** Whether one slip makes one of the other. Digits are no slips: they tell one model from the next. */
    static boolean parts(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int from = 0;
        int shorter = Math.min(one.length(), other.length());
        while (from < shorter && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int end = 0;
        while (end < shorter - from && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return isSlip(one.substring(from, one.length() - end), other.substring(from, other.length() - end));
    }

    private static boolean isSlip(String one, String other) {
        boolean letters = (one + other).chars().allMatch(Character::isLetter);
        boolean swapped = one.length() == 2
                && other.length() == 2
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0);
        return letters && (swapped || Math.max(one.length(), other.length()) == 1);
    }
}
