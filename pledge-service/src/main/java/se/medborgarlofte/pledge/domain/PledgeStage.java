package se.medborgarlofte.pledge.domain;

import static se.medborgarlofte.pledge.domain.PledgeStep.ACTIVATE;
import static se.medborgarlofte.pledge.domain.PledgeStep.AGREE;
import static se.medborgarlofte.pledge.domain.PledgeStep.DECIDE;
import static se.medborgarlofte.pledge.domain.PledgeStep.REVISE;
import static se.medborgarlofte.pledge.domain.PledgeStep.SIGN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Where a pledge is in its life, with exactly what is known there. */
public sealed interface PledgeStage {

    /** The agreements to the content as it stands. */
    Endorsements agreements();

    /** Being written; a party may have agreed to the content as it stands. */
    record Draft(Endorsements agreements) implements PledgeStage {}

    /** Both parties have agreed to the same content. */
    record Agreed(Endorsements agreements) implements PledgeStage {}

    /** The board wants to decide at a later meeting. */
    record Postponed(Endorsements agreements) implements PledgeStage {}

    /** The board has approved; the parties sign. */
    record Decided(Endorsements agreements, LocalDate effectiveFrom, Endorsements signatures) implements PledgeStage {}

    /** The board has said no; nothing follows. */
    record Rejected(Endorsements agreements) implements PledgeStage {}

    /** Both parties have signed; the effective date has not come. */
    record Signed(Endorsements agreements, LocalDate effectiveFrom, Endorsements signatures) implements PledgeStage {}

    /** In force. */
    record Active(Endorsements agreements, LocalDate effectiveFrom, Endorsements signatures, Instant activatedAt)
            implements PledgeStage {}

    /** The stage's name. */
    default PledgeState state() {
        return switch (this) {
            case Draft _ -> PledgeState.DRAFT;
            case Agreed _ -> PledgeState.AGREED;
            case Postponed _ -> PledgeState.POSTPONED;
            case Decided _ -> PledgeState.DECIDED;
            case Rejected _ -> PledgeState.REJECTED;
            case Signed _ -> PledgeState.SIGNED;
            case Active _ -> PledgeState.ACTIVE;
        };
    }

    /** The steps that lead on from here. */
    default Set<PledgeStep> allowed() {
        return switch (state()) {
            case DRAFT -> Set.of(REVISE, AGREE);
            case AGREED, POSTPONED -> Set.of(REVISE, DECIDE);
            case DECIDED -> Set.of(REVISE, SIGN);
            case SIGNED -> Set.of(ACTIVATE);
            case REJECTED, ACTIVE -> Set.of();
        };
    }

    /** The signatures given so far. */
    default Endorsements signatures() {
        return switch (this) {
            case Decided decided -> decided.signatures;
            case Signed signed -> signed.signatures;
            case Active active -> active.signatures;
            case Draft _, Agreed _, Postponed _, Rejected _ -> Endorsements.NONE;
        };
    }

    /** The day the pledge takes effect, once the board has approved it. */
    default Optional<LocalDate> effective() {
        return switch (this) {
            case Decided decided -> Optional.of(decided.effectiveFrom);
            case Signed signed -> Optional.of(signed.effectiveFrom);
            case Active active -> Optional.of(active.effectiveFrom);
            case Draft _, Agreed _, Postponed _, Rejected _ -> Optional.empty();
        };
    }
}
