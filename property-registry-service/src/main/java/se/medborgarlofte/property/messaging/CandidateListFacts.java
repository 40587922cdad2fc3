package se.medborgarlofte.property.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.domain.CandidateChange;
import se.medborgarlofte.property.domain.CandidateList;
import se.medborgarlofte.property.domain.ShownCandidate;
import se.medborgarlofte.property.domain.ThingRef;

/** What is told of the candidates of a thing: which things of the other side and how probable, never what they look like. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CandidateListFacts(
        ThingRef.Side side,
        String heldBy,
        String itemId,
        @Nullable String municipalityCode,
        double noneProbability,
        int weights,
        List<Candidate> candidates,
        List<Change> changes) {

    /** One candidate. */
    record Candidate(String heldBy, String itemId, int rank, double probability) {
        static Candidate of(ShownCandidate shown) {
            return new Candidate(
                    shown.thing().aggregateId(), shown.thing().itemId(), shown.rank(), shown.probability());
        }
    }

    /** What differs from what was told before. */
    record Change(CandidateChange.Kind change, String heldBy, String itemId, int rank, double probability) {
        static Change of(CandidateChange change) {
            Candidate candidate = Candidate.of(change.candidate());
            return new Change(
                    change.kind(), candidate.heldBy(), candidate.itemId(), candidate.rank(), candidate.probability());
        }
    }

    static CandidateListFacts of(CandidateList list) {
        return new CandidateListFacts(
                list.thing().side(),
                list.thing().aggregateId(),
                list.thing().itemId(),
                list.municipalityCode(),
                list.none(),
                list.weights(),
                list.shown().stream().map(Candidate::of).toList(),
                list.changes().stream().map(Change::of).toList());
    }
}
