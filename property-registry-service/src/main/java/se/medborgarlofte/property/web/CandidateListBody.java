package se.medborgarlofte.property.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import se.medborgarlofte.property.domain.CandidateList;
import se.medborgarlofte.property.domain.ShownCandidate;
import se.medborgarlofte.property.domain.ThingRef;

/** A thing with candidates, in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En sak med kandidater, i korthet. A thing with candidates, in short.")
record CandidateListBody(
        @Schema(description = "Sida. Side.", example = "SEIZED")
        ThingRef.Side side,

        @Schema(
                description = "Stöldanmälan eller beslaget. The theft report or seizure.",
                example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b15")
        String heldBy,

        @Schema(description = "Saken. The thing.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b14")
        String itemId,

        @Schema(description = "Antal kandidater som visas. How many candidates are shown.", example = "3")
        int candidates,

        @Schema(description = "Den bästas sannolikhet. Probability of the best.", example = "0.87")
        double bestProbability,

        @Schema(description = "Sannolikhet att ingen är saken. Probability that none is the thing.", example = "0.11")
        double noneProbability,

        @Schema(description = "Senaste verkliga ändring. Latest real change.", example = "2026-11-21T13:02:14Z")
        Instant changedAt) {

    static CandidateListBody of(CandidateList list) {
        List<ShownCandidate> shown = list.shown();
        return new CandidateListBody(
                list.thing().side(),
                list.thing().aggregateId(),
                list.thing().itemId(),
                shown.size(),
                shown.isEmpty() ? 0 : shown.getFirst().probability(),
                list.none(),
                list.changedAt());
    }
}
