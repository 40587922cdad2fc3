package se.medborgarlofte.bench.generator;

/** Slips of the pen: two letters swapped, one left out, one written twice. */
final class Slips {
    private static final int SHORTEST = 5;

    private Slips() {}

    /** The sentence with a slip in this share of its longer words. */
    static String in(String sentence, double share, Dice dice) {
        StringBuilder written = new StringBuilder(sentence.length() + 2);
        int from = 0;
        while (from <= sentence.length()) {
            int space = sentence.indexOf(' ', from);
            int to = space < 0 ? sentence.length() : space;
            String word = sentence.substring(from, to);
            written.append(word.length() >= SHORTEST && dice.chance(share) ? slip(word, dice) : word);
            if (space >= 0) {
                written.append(' ');
            }
            from = to + 1;
        }
        return written.toString();
    }

    private static String slip(String word, Dice dice) {
        int at = dice.between(1, word.length() - 2);
        return word.substring(0, at)
                + switch (dice.below(3)) {
                    case 0 -> word.charAt(at + 1) + "" + word.charAt(at) + word.substring(at + 2);
                    case 1 -> word.substring(at + 1);
                    default -> word.charAt(at) + word.substring(at);
                };
    }
}
