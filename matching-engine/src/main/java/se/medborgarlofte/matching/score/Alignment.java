package se.medborgarlofte.matching.score;

import se.medborgarlofte.matching.normal.Glyphs;

/**
 * Two codes laid glyph on glyph so that as much as possible fits, the shorter one anywhere within the longer. Costs and
 * gains are nats: what a glyph tells, a common misreading, any other misreading, a glyph too many or too few.
 *
 * @param nats what the alignment speaks for the codes being the same
 * @param equal glyphs that are equal
 * @param confused glyphs that are commonly mistaken for one another
 * @param length of the longer one
 */
public record Alignment(double nats, int equal, int confused, int length) {

    /** One of ten digits, or of some twenty letters, less what is misread. */
    private static final double EQUAL_DIGIT = 2.3;

    private static final double EQUAL_LETTER = 3;
    private static final double CONFUSED = 0.3;
    private static final double SUBSTITUTED = -3.5;
    private static final double SHIFTED = -4.5;
    /** Cutting an end off is common: half a number on a torn receipt. */
    private static final double CUT = -1.0;

    /** What these glyphs tell when they are equal. */
    static double equal(String glyphs) {
        double nats = 0;
        for (int at = 0; at < glyphs.length(); at++) {
            nats += equal(glyphs.charAt(at));
        }
        return nats;
    }

    private static double equal(char glyph) {
        return Character.isDigit(glyph) ? EQUAL_DIGIT : EQUAL_LETTER;
    }

    static Alignment of(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        return new Grid(shorter, longer).best();
    }

    /** One row a glyph of the shorter code. Each cell keeps its nats and, packed, how many were equal and confused. */
    private static final class Grid {

        private final String shorter;
        private final String longer;
        private double[] nats;
        private int[] equal;
        private int[] confused;

        Grid(String shorter, String longer) {
            this.shorter = shorter;
            this.longer = longer;
            this.nats = new double[longer.length() + 1];
            this.equal = new int[longer.length() + 1];
            this.confused = new int[longer.length() + 1];
        }

        Alignment best() {
            for (int column = 1; column <= longer.length(); column++) {
                nats[column] = CUT;
            }
            for (int row = 1; row <= shorter.length(); row++) {
                fill(shorter.charAt(row - 1));
            }
            int best = longer.length();
            for (int column = 0; column < longer.length(); column++) {
                best = nats[column] + CUT > nats[best] + cutAt(best) ? column : best;
            }
            return new Alignment(nats[best] + cutAt(best), equal[best], confused[best], longer.length());
        }

        private double cutAt(int column) {
            return column == longer.length() ? 0 : CUT;
        }

        private void fill(char glyph) {
            double[] next = new double[nats.length];
            int[] nextEqual = new int[nats.length];
            int[] nextConfused = new int[nats.length];
            boolean gap = glyph == Glyphs.GAP;
            next[0] = nats[0] + (gap ? 0 : SHIFTED);
            for (int column = 1; column < nats.length; column++) {
                char other = longer.charAt(column - 1);
                boolean anyGap = gap || other == Glyphs.GAP;
                double across = nats[column - 1] + gain(glyph, other);
                double down = nats[column] + (anyGap ? 0 : SHIFTED);
                double right = next[column - 1] + (anyGap ? 0 : SHIFTED);
                int from = across >= down && across >= right ? column - 1 : column;
                next[column] = Math.max(across, Math.max(down, right));
                if (right > across && right > down) {
                    nextEqual[column] = nextEqual[column - 1];
                    nextConfused[column] = nextConfused[column - 1];
                } else {
                    boolean step = from == column - 1;
                    nextEqual[column] = equal[from] + (step && glyph == other && isRead(glyph) ? 1 : 0);
                    nextConfused[column] = confused[from] + (step && isConfused(glyph, other) ? 1 : 0);
                }
            }
            nats = next;
            equal = nextEqual;
            confused = nextConfused;
        }

        private static double gain(char one, char other) {
            if (!isRead(one) || !isRead(other)) {
                return 0;
            }
            return one == other ? equal(one) : isConfused(one, other) ? CONFUSED : SUBSTITUTED;
        }

        private static boolean isRead(char glyph) {
            return glyph != Glyphs.UNKNOWN && glyph != Glyphs.GAP;
        }

        private static boolean isConfused(char one, char other) {
            return one != other && isRead(one) && isRead(other) && Glyphs.classOf(one) == Glyphs.classOf(other);
        }
    }
}
