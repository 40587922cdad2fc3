package se.medborgarlofte.pledge.domain;

import java.time.LocalDate;
import java.util.Optional;

/** The dates of a board decision must fit the calendar, each other and the pledge. */
final class BoardDates {

    private BoardDates() {}

    static Optional<Refusal> refusal(BoardDecision decision, LocalDate today, LocalDate validUntil) {
        if (decision.decidedOn().isAfter(today)) {
            return Optional.of(new Refusal.DecisionLiesAhead(decision.decidedOn(), today));
        }
        return switch (decision) {
            case BoardDecision.Approval approval -> refusal(approval, validUntil);
            case BoardDecision.Rejection _, BoardDecision.Postponement _, BoardDecision.ReferralBack _ ->
                Optional.empty();
        };
    }

    private static Optional<Refusal> refusal(BoardDecision.Approval approval, LocalDate validUntil) {
        LocalDate effectiveFrom = approval.effectiveFrom();
        if (effectiveFrom.isBefore(approval.decidedOn())) {
            return Optional.of(new Refusal.EffectiveBeforeDecision(effectiveFrom, approval.decidedOn()));
        }
        return effectiveFrom.isAfter(validUntil)
                ? Optional.of(new Refusal.EffectiveAfterLastDay(effectiveFrom, validUntil))
                : Optional.empty();
    }
}
