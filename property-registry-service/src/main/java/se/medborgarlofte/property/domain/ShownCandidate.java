package se.medborgarlofte.property.domain;

/**
 * A candidate as it was shown.
 *
 * @param rank from 1
 * @param probability that it is the same thing
 */
public record ShownCandidate(ThingRef thing, int rank, double probability) {

    /** Whether an officer would look at the case anew: another probability, or another thing in the first place. */
    boolean movedFrom(ShownCandidate before, double delta) {
        boolean firstPlaceChanged = (rank == 1) != (before.rank == 1);
        return firstPlaceChanged || Math.abs(probability - before.probability) > delta;
    }
}
