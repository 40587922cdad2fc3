package se.medborgarlofte.notification.application;

import java.time.Instant;

/** Matches that were confirmed and turned out to be wrong. */
public interface ReversedMatches {

    /** Remembers it; once more changes nothing. */
    void add(String matchId, Instant at);

    boolean contains(String matchId);
}
