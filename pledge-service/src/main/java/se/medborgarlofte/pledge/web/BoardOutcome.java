package se.medborgarlofte.pledge.web;

import se.medborgarlofte.pledge.domain.BoardDecision;

/** What the board decided, as the API names it. */
enum BoardOutcome {
    APPROVED,
    REJECTED,
    POSTPONED,
    REFERRED_BACK;

    static BoardOutcome of(BoardDecision decision) {
        return switch (decision) {
            case BoardDecision.Approval _ -> APPROVED;
            case BoardDecision.Rejection _ -> REJECTED;
            case BoardDecision.Postponement _ -> POSTPONED;
            case BoardDecision.ReferralBack _ -> REFERRED_BACK;
        };
    }
}
