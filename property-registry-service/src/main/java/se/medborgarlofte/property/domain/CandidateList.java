package se.medborgarlofte.property.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Decision;

/**
 * The candidates that were last shown for a thing. It tells only what differs from that, so that an officer is alerted
 * when there is something new to see and not whenever something was computed.
 *
 * @param municipalityCode whose police the thing concerns; absent when a report does not say where it was stolen
 * @param none how probable it was that none of them is the same thing
 * @param changes what the last showing changed
 * @param changedAt when that was
 */
public record CandidateList(
        ThingRef thing,
        @Nullable String municipalityCode,
        List<ShownCandidate> shown,
        double none,
        int weights,
        List<CandidateChange> changes,
        Instant changedAt) {

    public CandidateList {
        shown = List.copyOf(shown);
        changes = List.copyOf(changes);
    }

    /** Nothing has been shown yet. */
    public static CandidateList empty(ThingRef thing, @Nullable String municipalityCode, Instant now) {
        return new CandidateList(thing, municipalityCode, List.of(), 1, 0, List.of(), now);
    }

    /**
     * Shows what has been found now, if it really differs. Small moves are not kept either: they add up to a real one.
     *
     * @param delta by how much a probability must have moved to count
     */
    public Decision<CandidateList, CandidateListEvent> show(Showing now, double delta, Instant at) {
        List<CandidateChange> differences = differences(now.candidates(), delta);
        return differences.isEmpty()
                ? Decision.unchanged(this)
                : Decision.of(
                        new CandidateList(
                                thing, municipalityCode, now.candidates(), now.none(), now.weights(), differences, at),
                        CandidateListEvent.CHANGED);
    }

    /** What has been found for a thing, best first. */
    public record Showing(List<ShownCandidate> candidates, double none, int weights) {
        public Showing {
            candidates = List.copyOf(candidates);
        }

        /** Nothing is shown for a thing that is no longer looked for. */
        public static Showing nothing() {
            return new Showing(List.of(), 1, 0);
        }
    }

    private List<CandidateChange> differences(List<ShownCandidate> now, double delta) {
        Map<ThingRef, ShownCandidate> before = byThing(shown);
        Map<ThingRef, ShownCandidate> after = byThing(now);
        List<CandidateChange> changes = new ArrayList<>();
        now.stream()
                .map(candidate -> change(before.get(candidate.thing()), candidate, delta))
                .flatMap(Optional::stream)
                .forEach(changes::add);
        shown.stream()
                .filter(candidate -> !after.containsKey(candidate.thing()))
                .map(candidate -> new CandidateChange(CandidateChange.Kind.WITHDRAWN, candidate))
                .forEach(changes::add);
        return changes;
    }

    private static Optional<CandidateChange> change(@Nullable ShownCandidate before, ShownCandidate now, double delta) {
        if (before == null) {
            return Optional.of(new CandidateChange(CandidateChange.Kind.NEW, now));
        }
        return now.movedFrom(before, delta)
                ? Optional.of(new CandidateChange(CandidateChange.Kind.MOVED, now))
                : Optional.empty();
    }

    private static Map<ThingRef, ShownCandidate> byThing(List<ShownCandidate> candidates) {
        return candidates.stream().collect(Collectors.toMap(ShownCandidate::thing, Function.identity()));
    }
}
