package se.medborgarlofte.property.application;

import java.util.Optional;

/**
 * What came of a learning run.
 *
 * @param cases how many judged cases there were
 * @param weights number of the weights that are in use from here on
 * @param before how good the weights in use were; empty when there were too few cases to say
 * @param after how good the new ones would be
 */
public record LearningRun(Outcome outcome, int cases, int weights, Optional<Quality> before, Optional<Quality> after) {

    /** Whether new weights were released. */
    public enum Outcome {
        TOO_FEW_CASES,
        NOT_BETTER,
        RELEASED
    }

    /**
     * How good probabilities are, on cases that were not learned from.
     *
     * @param brier mean squared difference between probability and truth; 0 is best
     * @param calibration by how much a stated probability is off, on average
     * @param falseMatches share of seized things that would have been given to a theft that came after the seizure
     */
    public record Quality(int cases, double brier, double calibration, double falseMatches) {}
}
