package se.medborgarlofte.property.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.domain.Closure;
import se.medborgarlofte.property.domain.Finding;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchBasis;
import se.medborgarlofte.property.domain.MatchState;
import se.medborgarlofte.property.domain.Pair;
import se.medborgarlofte.property.domain.Reversal;
import se.medborgarlofte.property.domain.Withdrawal;

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
        @Nullable String receiverId,
        MatchState state,
        Instant proposedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant ownerToldAt,
        int normaliser,
        int weights,
        long indexGeneration,
        @Nullable Double probability,
        Withdrawal.@Nullable Reason closedReason,
        Reversal.@Nullable Reason reversedReason,
        @Nullable Instant reversedAt,
        @Nullable List<String> toldPersonIds) {

    static MatchFacts of(String matchId, Match match) {
        Pair pair = match.pair();
        Finding finding = match.finding();
        Closure closure = match.closure();
        Reversal reversal = match.reversal();
        return new MatchFacts(
                matchId,
                pair.basis(),
                pair.owned().itemId(),
                pair.owned().reportId(),
                pair.seized().seizureId(),
                pair.seized().seizedItemId(),
                pair.seized().municipalityCode(),
                pair.owned().ownerId(),
                match.receiverId(),
                match.state(),
                match.proposedAt(),
                match.confirmedAt(),
                match.ownerToldAt(),
                finding.normaliser(),
                finding.weights(),
                finding.indexGeneration(),
                finding.probability(),
                closure == null ? null : closure.reason(),
                reversal == null ? null : reversal.reason(),
                reversal == null ? null : reversal.at(),
                reversal == null ? null : match.toldPeople().stream().sorted().toList());
    }
}
