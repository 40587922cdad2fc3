package se.medborgarlofte.matching.index;

import java.util.List;

/** What an index found, and the frequencies to judge it by. */
public record Candidates(List<Profile> profiles, Frequencies frequencies) {}
