package se.medborgarlofte.matching.index;

/**
 * What one question may cost.
 *
 * @param postings entries of the index to be read for attributes and words, for each million things from one to seven
 *     million: what is as telling is seven times as frequent among seven times as many
 * @param deepPostings the same for the deep lane
 * @param candidates how many to compare
 */
public record Budget(int postings, int deepPostings, int candidates) {

    public static final Budget STANDARD = new Budget(7_500, 30_000, 200);

    private static final double A_MILLION = 1_000_000;
    private static final int MOST_MILLIONS = 7;
    private static final int RIVALS = 12;
    private static final int SHARE_FOR_RIVALS = 4;

    int postings(Depth depth, int size) {
        return switch (depth) {
            case RIVALS -> postings / SHARE_FOR_RIVALS;
            case LANES -> grown(postings, size);
            case DEEP -> grown(deepPostings, size);
        };
    }

    private static int grown(int postings, int size) {
        return (int) (postings * Math.clamp(size / A_MILLION, 1, MOST_MILLIONS));
    }

    int candidates(Depth depth) {
        return depth == Depth.RIVALS ? RIVALS : candidates;
    }
}
