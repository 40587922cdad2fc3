package se.medborgarlofte.matching.index;

/**
 * What one question may cost.
 *
 * @param postings entries of the index to be read for attributes and words
 * @param deepPostings the same for the deep lane
 * @param candidates how many to compare
 */
public record Budget(int postings, int deepPostings, int candidates) {

    public static final Budget STANDARD = new Budget(20_000, 400_000, 200);

    private static final int RIVALS = 20;

    int postings(Depth depth) {
        return depth == Depth.DEEP ? deepPostings : postings;
    }

    int candidates(Depth depth) {
        return depth == Depth.RIVALS ? RIVALS : candidates;
    }
}
