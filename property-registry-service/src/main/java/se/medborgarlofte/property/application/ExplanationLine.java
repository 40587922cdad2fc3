package se.medborgarlofte.property.application;

/**
 * One reason for or against a candidate.
 *
 * @param weight natural logarithm of how much more often this is seen for the same thing than for another; the lines of
 *     a candidate add up to its score
 */
public record ExplanationLine(double weight, BilingualText text) {}
