package se.medborgarlofte.pledge.domain;

import static se.medborgarlofte.pledge.domain.PledgeStep.ACTIVATE;
import static se.medborgarlofte.pledge.domain.PledgeStep.AGREE;
import static se.medborgarlofte.pledge.domain.PledgeStep.CONCLUDE;
import static se.medborgarlofte.pledge.domain.PledgeStep.CORRECT;
import static se.medborgarlofte.pledge.domain.PledgeStep.DECIDE;
import static se.medborgarlofte.pledge.domain.PledgeStep.DROP_AMENDMENT;
import static se.medborgarlofte.pledge.domain.PledgeStep.EXTEND;
import static se.medborgarlofte.pledge.domain.PledgeStep.FALL_DUE;
import static se.medborgarlofte.pledge.domain.PledgeStep.RECORD_EVIDENCE;
import static se.medborgarlofte.pledge.domain.PledgeStep.RESUME;
import static se.medborgarlofte.pledge.domain.PledgeStep.REVISE;
import static se.medborgarlofte.pledge.domain.PledgeStep.SEND_FOR_REVIEW;
import static se.medborgarlofte.pledge.domain.PledgeStep.SIGN;
import static se.medborgarlofte.pledge.domain.PledgeStep.WITHDRAW;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The steps that lead on from where a pledge is. */
final class AllowedSteps {

    private AllowedSteps() {}

    static Set<PledgeStep> of(Pledge pledge) {
        return switch (pledge.stage().state()) {
            case DRAFT -> Set.of(REVISE, SEND_FOR_REVIEW, AGREE, WITHDRAW);
            case IN_REVIEW -> Set.of(REVISE, AGREE, WITHDRAW);
            case AGREED, POSTPONED -> Set.of(REVISE, DECIDE, WITHDRAW);
            case DECIDED -> Set.of(REVISE, SIGN, WITHDRAW);
            case SIGNED -> Set.of(ACTIVATE, WITHDRAW);
            case ACTIVE -> active(pledge.amendment());
            case FOLLOW_UP_DUE -> due(pledge.amendment());
            case SUSPENDED -> Set.of(RESUME, WITHDRAW);
            case REJECTED, ABANDONED, CONCLUDED, WITHDRAWN -> Set.of();
        };
    }

    private static Set<PledgeStep> active(@Nullable Amendment amendment) {
        Set<PledgeStep> steps = due(amendment);
        steps.add(FALL_DUE);
        if (amendment == null || amendment instanceof Amendment.Revision) {
            steps.add(REVISE);
        }
        return steps;
    }

    private static Set<PledgeStep> due(@Nullable Amendment amendment) {
        Set<PledgeStep> steps = EnumSet.of(WITHDRAW, RECORD_EVIDENCE);
        if (amendment == null) {
            steps.addAll(Set.of(CORRECT, EXTEND, CONCLUDE));
        } else {
            steps.addAll(Set.of(amendment.awaits(), DROP_AMENDMENT));
        }
        return steps;
    }
}
