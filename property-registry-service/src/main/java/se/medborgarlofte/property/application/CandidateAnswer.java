package se.medborgarlofte.property.application;

import java.util.List;
import java.util.Map;
import se.medborgarlofte.property.domain.MatchState;
import se.medborgarlofte.property.domain.ThingRef;

/**
 * The ranking of a thing with what an officer needs in order to act on it.
 *
 * @param known the candidates themselves, as far as they still exist
 * @param matches what has been decided about them, by candidate
 */
public record CandidateAnswer(
        ThingRef asked, Ranking ranking, Map<ThingRef, ComparedThing> known, Map<ThingRef, KnownMatch> matches) {

    /** The match that a pair has already. */
    public record KnownMatch(String matchId, MatchState state) {}

    /** The candidates that can be shown. */
    public List<RankedCandidate> candidates() {
        return ranking.candidates().stream()
                .filter(candidate -> known.containsKey(candidate.thing()))
                .toList();
    }
}
