package se.medborgarlofte.property.application;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.medborgarlofte.property.domain.Finding;
import se.medborgarlofte.property.domain.MatchBasis;
import se.medborgarlofte.property.domain.Pair;
import se.medborgarlofte.property.domain.Pair.OwnedThing;
import se.medborgarlofte.property.domain.Pair.SeizedThing;
import se.medborgarlofte.property.domain.ThingRef;

/**
 * Makes matches of candidates that need nobody to pick them. Only from the side of the seized thing: the question that
 * people decide is whose the seized thing is, and there all its owners-to-be compete.
 */
@Component
class ProposeCandidates {
    private final MatchingSettings settings;
    private final ComparedThings things;
    private final ProposeMatch proposeMatch;

    ProposeCandidates(MatchingSettings settings, ComparedThings things, ProposeMatch proposeMatch) {
        this.settings = settings;
        this.things = things;
        this.proposeMatch = proposeMatch;
    }

    void propose(ThingRef thing, Optional<Ranking> found) {
        switch (thing.side()) {
            case STOLEN -> {}
            case SEIZED -> found.ifPresent(ranking -> proposeFrom(thing, ranking));
        }
    }

    private void proposeFrom(ThingRef seized, Ranking ranking) {
        ranking.candidates().stream()
                .filter(candidate -> candidate.probability() >= settings.proposedAt())
                .forEach(candidate -> pair(candidate.thing(), seized)
                        .ifPresent(pair -> proposeMatch.propose(pair, finding(ranking, candidate))));
    }

    /** The pair of a stolen and a seized thing, if both are there. */
    Optional<Pair> pair(ThingRef stolen, ThingRef seized) {
        return things.find(stolen)
                .flatMap(owned -> things.find(seized)
                        .map(found -> new Pair(
                                MatchBasis.LIKENESS,
                                new OwnedThing(stolen.itemId(), owned.ownerId(), stolen.aggregateId()),
                                new SeizedThing(
                                        seized.aggregateId(),
                                        seized.itemId(),
                                        Optional.ofNullable(found.municipalityCode())
                                                .orElseThrow()))));
    }

    private static Finding finding(Ranking ranking, RankedCandidate candidate) {
        MatchingVersions versions = ranking.versions();
        return new Finding(
                versions.normaliser(), versions.weights(), versions.indexGeneration(), candidate.probability(), null);
    }
}
