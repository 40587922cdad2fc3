package se.medborgarlofte.pledge.domain;

import java.time.Instant;
import java.time.LocalDate;

/** What a pledge's force rests on. */
record Force(Endorsements agreements, LocalDate effectiveFrom, Endorsements signatures, Instant activatedAt) {

    PledgeStage active() {
        return new PledgeStage.Active(agreements, effectiveFrom, signatures, activatedAt);
    }

    PledgeStage followUpDue() {
        return new PledgeStage.FollowUpDue(agreements, effectiveFrom, signatures, activatedAt);
    }

    PledgeStage suspended(Withdrawal withdrawal) {
        return new PledgeStage.Suspended(agreements, effectiveFrom, signatures, activatedAt, withdrawal);
    }

    PledgeStage withdrawn(Withdrawal first, Withdrawal second) {
        return new PledgeStage.Withdrawn(agreements, effectiveFrom, signatures, activatedAt, first, second);
    }

    PledgeStage concluded(Conclusion conclusion, Instant at) {
        return new PledgeStage.Concluded(agreements, effectiveFrom, signatures, activatedAt, conclusion, at);
    }
}
