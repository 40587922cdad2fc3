package se.medborgarlofte.property.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchBasis;
import se.medborgarlofte.property.domain.MatchState;
import se.medborgarlofte.property.domain.Pair;

/** What is told of a match. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MatchFacts(
        String matchId,
        MatchBasis basis,
        String itemId,
        @Nullable String reportId,
        String seizureId,
        String seizedItemId,
        String municipalityCode,
        @Nullable String ownerId,
        MatchState state,
        Instant proposedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant ownerToldAt) {

    static MatchFacts of(String matchId, Match match) {
        Pair pair = match.pair();
        return new MatchFacts(
                matchId,
                pair.basis(),
                pair.owned().itemId(),
                pair.owned().reportId(),
                pair.seized().seizureId(),
                pair.seized().seizedItemId(),
                pair.seized().municipalityCode(),
                pair.owned().ownerId(),
                match.state(),
                match.proposedAt(),
                match.confirmedAt(),
                match.ownerToldAt());
    }
}
