package se.medborgarlofte.property.domain;

/**
 * Something that a stolen and a seized thing may have in common and that is enough to propose a match.
 *
 * @param basis what would agree
 * @param hash keyed hash of the exact form
 */
public record ExactKey(MatchBasis basis, String hash) {}
