package se.medborgarlofte.property.application;

/**
 * With which rules things were compared.
 *
 * @param normaliser version of the normal form
 * @param weights version of the weights
 * @param indexGeneration generation of the index that was asked
 */
public record MatchingVersions(int normaliser, int weights, long indexGeneration) {}
