package se.medborgarlofte.matching.index;

import java.util.List;

/**
 * What an index found.
 *
 * @param frequencies to judge it by
 * @param complete whether the budget was enough for every word and key, so that looking deeper finds nothing more
 */
public record Candidates(List<Profile> profiles, Frequencies frequencies, boolean complete) {}
