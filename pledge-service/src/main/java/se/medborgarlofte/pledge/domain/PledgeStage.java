package se.medborgarlofte.pledge.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Where a pledge is in its life, with exactly what is known there. */
public sealed interface PledgeStage {

    /** Being written. */
    record Draft() implements PledgeStage {}

    /** The parties look at it; one may have agreed to the content as it stands. */
    record InReview(Endorsements agreements) implements PledgeStage {}

    /** Both parties have agreed to the same content. */
    record Agreed(Endorsements agreements) implements PledgeStage {}

    /** The board wants to decide at a later meeting. */
    record Postponed(Endorsements agreements) implements PledgeStage {}

    /** The board has approved; the parties sign. */
    record Decided(Endorsements agreements, LocalDate effectiveFrom, Endorsements signatures) implements PledgeStage {}

    /** The board has said no; nothing follows. */
    record Rejected(Endorsements agreements) implements PledgeStage {}

    /** A party left before it was in force; nothing follows. */
    record Abandoned(Withdrawal withdrawal) implements PledgeStage {}

    /** Both parties have signed; the effective date has not come. */
    record Signed(Endorsements agreements, LocalDate effectiveFrom, Endorsements signatures) implements PledgeStage {}

    /** Everything from the effective date on, for ever. */
    sealed interface SinceInForce extends PledgeStage {

        Endorsements agreements();

        LocalDate effectiveFrom();

        Endorsements signatures();

        Instant activatedAt();
    }

    /** In force. */
    record Active(Endorsements agreements, LocalDate effectiveFrom, Endorsements signatures, Instant activatedAt)
            implements SinceInForce {}

    /** Its last day is over. */
    record FollowUpDue(Endorsements agreements, LocalDate effectiveFrom, Endorsements signatures, Instant activatedAt)
            implements SinceInForce {}

    /** One party has left. It may come back. */
    record Suspended(
            Endorsements agreements,
            LocalDate effectiveFrom,
            Endorsements signatures,
            Instant activatedAt,
            Withdrawal withdrawal)
            implements SinceInForce {}

    /** Both parties have left; nothing follows. */
    record Withdrawn(
            Endorsements agreements,
            LocalDate effectiveFrom,
            Endorsements signatures,
            Instant activatedAt,
            Withdrawal first,
            Withdrawal second)
            implements SinceInForce {}

    /** Both parties have said what became of it; nothing follows. */
    record Concluded(
            Endorsements agreements,
            LocalDate effectiveFrom,
            Endorsements signatures,
            Instant activatedAt,
            Conclusion conclusion,
            Instant concludedAt)
            implements SinceInForce {}

    /** The stage's name. */
    default PledgeState state() {
        return switch (this) {
            case Draft _ -> PledgeState.DRAFT;
            case InReview _ -> PledgeState.IN_REVIEW;
            case Agreed _ -> PledgeState.AGREED;
            case Postponed _ -> PledgeState.POSTPONED;
            case Decided _ -> PledgeState.DECIDED;
            case Rejected _ -> PledgeState.REJECTED;
            case Abandoned _ -> PledgeState.ABANDONED;
            case Signed _ -> PledgeState.SIGNED;
            case Active _ -> PledgeState.ACTIVE;
            case Suspended _ -> PledgeState.SUSPENDED;
            case FollowUpDue _ -> PledgeState.FOLLOW_UP_DUE;
            case Concluded _ -> PledgeState.CONCLUDED;
            case Withdrawn _ -> PledgeState.WITHDRAWN;
        };
    }

    /** The agreements to the content as it stands. */
    default Endorsements agreed() {
        return switch (this) {
            case Draft _, Abandoned _ -> Endorsements.NONE;
            case InReview review -> review.agreements;
            case Agreed agreed -> agreed.agreements;
            case Postponed postponed -> postponed.agreements;
            case Decided decided -> decided.agreements;
            case Rejected rejected -> rejected.agreements;
            case Signed signed -> signed.agreements;
            case SinceInForce since -> since.agreements();
        };
    }

    /** The signatures given so far. */
    default Endorsements signed() {
        return switch (this) {
            case Decided decided -> decided.signatures;
            case Signed signed -> signed.signatures;
            case SinceInForce since -> since.signatures();
            case Draft _, InReview _, Agreed _, Postponed _, Rejected _, Abandoned _ -> Endorsements.NONE;
        };
    }

    /** The day the pledge takes effect, once the board has approved it. */
    default Optional<LocalDate> effective() {
        return switch (this) {
            case Decided decided -> Optional.of(decided.effectiveFrom);
            case Signed signed -> Optional.of(signed.effectiveFrom);
            case SinceInForce since -> Optional.of(since.effectiveFrom());
            case Draft _, InReview _, Agreed _, Postponed _, Rejected _, Abandoned _ -> Optional.empty();
        };
    }
}
