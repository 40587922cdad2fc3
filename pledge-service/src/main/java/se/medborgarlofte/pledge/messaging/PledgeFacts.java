package se.medborgarlofte.pledge.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.Amendment;
import se.medborgarlofte.pledge.domain.BoardDecision;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.Conclusion;
import se.medborgarlofte.pledge.domain.EffectVerdict;
import se.medborgarlofte.pledge.domain.Party;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeStage;
import se.medborgarlofte.pledge.domain.PledgeState;
import se.medborgarlofte.pledge.domain.PledgeStep;
import se.medborgarlofte.pledge.domain.RecordedDecision;

/** The data of every pledge event: the pledge's full current facts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PledgeFacts(
        String pledgeId,
        String municipalityCode,
        ConcernCategory problemCategory,
        String pictureId,
        int pictureVersion,
        int contentRevision,
        PledgeState state,
        @Nullable LocalDate effectiveFrom,
        LocalDate validUntil,
        @Nullable Decided boardDecision,
        List<Standing> parties,
        @Nullable Proposed amendment,
        @Nullable Integer publicVersion,
        @Nullable Party leftBy,
        @Nullable Ended conclusion) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Proposed(
            Amendment.Kind kind,
            PledgeStep awaits,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate validUntil) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ended(
            Conclusion.Result result,
            List<Found> effects,
            @Nullable String replacedBy) {}

    record Found(String indicator, EffectVerdict verdict) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Decided(
            Outcome outcome,
            LocalDate decidedOn,
            @Nullable String paragraph,
            @Nullable String diaryNumber) {}

    enum Outcome {
        APPROVED,
        REJECTED,
        POSTPONED,
        REFERRED_BACK
    }

    record Standing(Party party, boolean agreed, boolean signed) {}

    static PledgeFacts of(String pledgeId, Pledge pledge) {
        return new PledgeFacts(
                pledgeId,
                pledge.municipalityCode(),
                pledge.content().problemCategory(),
                pledge.basis().pictureId(),
                pledge.basis().pictureVersion(),
                pledge.contentRevision(),
                pledge.stage().state(),
                pledge.stage().effective().orElse(null),
                pledge.content().validUntil(),
                pledge.latestDecision()
                        .map(RecordedDecision::decision)
                        .map(PledgeFacts::decided)
                        .orElse(null),
                Arrays.stream(Party.values())
                        .map(party -> standing(pledge, party))
                        .toList(),
                proposed(pledge.amendment()),
                pledge.versions().isEmpty() ? null : pledge.versions().size(),
                leftBy(pledge.stage()),
                ended(pledge.stage()));
    }

    private static @Nullable Proposed proposed(@Nullable Amendment amendment) {
        return switch (amendment) {
            case null -> null;
            case Amendment.Erratum _, Amendment.Closing _ ->
                new Proposed(amendment.kind(), amendment.awaits(), null, null);
            case Amendment.Extension extension ->
                new Proposed(extension.kind(), extension.awaits(), null, extension.validUntil());
            case Amendment.Revision revision ->
                new Proposed(
                        revision.kind(),
                        revision.awaits(),
                        revision.effectiveFrom(),
                        revision.content().validUntil());
        };
    }

    private static @Nullable Party leftBy(PledgeStage stage) {
        return stage instanceof PledgeStage.Suspended suspended
                ? suspended.withdrawal().party()
                : null;
    }

    private static @Nullable Ended ended(PledgeStage stage) {
        return stage instanceof PledgeStage.Concluded concluded ? ended(concluded.conclusion()) : null;
    }

    private static Ended ended(Conclusion conclusion) {
        return new Ended(
                conclusion.result(),
                conclusion.effects().stream()
                        .map(effect -> new Found(effect.indicatorKey(), effect.verdict()))
                        .toList(),
                conclusion.replacedBy());
    }

    private static Standing standing(Pledge pledge, Party party) {
        return new Standing(
                party,
                pledge.stage().agreed().has(party),
                pledge.stage().signed().has(party));
    }

    private static Decided decided(BoardDecision decision) {
        return new Decided(outcome(decision), decision.decidedOn(), decision.paragraph(), decision.diaryNumber());
    }

    private static Outcome outcome(BoardDecision decision) {
        return switch (decision) {
            case BoardDecision.Approval _ -> Outcome.APPROVED;
            case BoardDecision.Rejection _ -> Outcome.REJECTED;
            case BoardDecision.Postponement _ -> Outcome.POSTPONED;
            case BoardDecision.ReferralBack _ -> Outcome.REFERRED_BACK;
        };
    }
}
