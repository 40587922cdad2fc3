package se.medborgarlofte.pledge.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.BoardDecision;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.Party;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeState;
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
        List<Standing> parties) {

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
                        .toList());
    }

    private static Standing standing(Pledge pledge, Party party) {
        return new Standing(
                party,
                pledge.stage().agreements().has(party),
                pledge.stage().signatures().has(party));
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
