package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import se.medborgarlofte.pledge.domain.Party;
import se.medborgarlofte.pledge.domain.PledgeStage;
import se.medborgarlofte.pledge.domain.Withdrawal;

@Schema(description = "En part har lämnat löftet. A party has left the pledge.")
record PublicWithdrawal(
        @Schema(description = "Part. Party.", example = "POLICE")
        Party party,

        @Schema(description = "Skälet. The reason.") ReasonBody reason,

        @Schema(description = "När (UTC). When (UTC).", example = "2027-03-01T09:00:00Z")
        Instant at) {

    static List<PublicWithdrawal> of(PledgeStage stage) {
        return switch (stage) {
            case PledgeStage.Suspended suspended -> List.of(of(suspended.withdrawal()));
            case PledgeStage.Withdrawn withdrawn -> List.of(of(withdrawn.first()), of(withdrawn.second()));
            case PledgeStage.Abandoned abandoned -> List.of(of(abandoned.withdrawal()));
            case PledgeStage.Draft _,
                    PledgeStage.InReview _,
                    PledgeStage.Agreed _,
                    PledgeStage.Postponed _,
                    PledgeStage.Decided _,
                    PledgeStage.Rejected _,
                    PledgeStage.Signed _,
                    PledgeStage.Active _,
                    PledgeStage.FollowUpDue _,
                    PledgeStage.Concluded _ -> List.of();
        };
    }

    private static PublicWithdrawal of(Withdrawal withdrawal) {
        return new PublicWithdrawal(withdrawal.party(), ReasonBody.of(withdrawal.reason()), withdrawal.at());
    }
}
