package se.medborgarlofte.property.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Decision;

/**
 * Police look up whose a kit is: with a case and a reason, step by step, and never without a trace that the owner sees
 * in the end.
 *
 * @param unit the unit that looks, never a person
 * @param reason why, in words, encrypted
 * @param touched those whose own cases the same kit occurs in
 * @param ownerId the owner who was revealed; absent before that
 * @param embargoUntil before which the owner does not learn of it
 */
public record LookUp(
        String municipalityCode,
        String unit,
        String caseNumber,
        LookUpGround ground,
        byte[] reason,
        String kitId,
        LookUpStep step,
        List<String> touched,
        @Nullable String ownerId,
        Review review,
        Instant embargoUntil,
        @Nullable Instant disclosedAt,
        String madeBy,
        Instant madeAt) {

    public LookUp {
        touched = List.copyOf(touched);
    }

    public static Decision<LookUp, LookUpEvent> make(LookUp lookUp) {
        return Decision.of(lookUp, LookUpEvent.MADE);
    }

    /** The next step: first the kit, then its owner. */
    public Decision<LookUp, LookUpEvent> reveal(@Nullable String currentOwner) {
        return switch (step) {
            case KNOWN_OR_NOT -> Decision.of(with(LookUpStep.KIT, null, review, disclosedAt), LookUpEvent.REVEALED);
            case KIT -> {
                if (currentOwner == null) {
                    throw Refusal.KIT_HAS_NO_OWNER.asException();
                }
                yield Decision.of(with(LookUpStep.OWNER, currentOwner, review, disclosedAt), LookUpEvent.REVEALED);
            }
            case OWNER -> throw Refusal.ALL_REVEALED_ALREADY.asException();
        };
    }

    /** Somebody else looks at a sampled look-up; nobody reviews their own. */
    public Decision<LookUp, LookUpEvent> review(Review.Standing verdict, String reviewer, Instant now) {
        if (review.standing() != Review.Standing.WAITING) {
            throw Refusal.NO_REVIEW_WAITING.asException();
        }
        if (reviewer.equals(madeBy)) {
            throw Refusal.OWN_MATTER.asException();
        }
        return Decision.of(with(step, ownerId, new Review(verdict, reviewer, now), disclosedAt), LookUpEvent.REVIEWED);
    }

    /** The embargo ends; the owner is told once, if they were revealed at all. */
    public Decision<LookUp, LookUpEvent> disclose(Instant now) {
        boolean due = ownerId != null && disclosedAt == null && !now.isBefore(embargoUntil);
        return due ? Decision.of(with(step, ownerId, review, now), LookUpEvent.DISCLOSED) : Decision.unchanged(this);
    }

    private LookUp with(LookUpStep newStep, @Nullable String owner, Review newReview, @Nullable Instant disclosed) {
        return new LookUp(
                municipalityCode,
                unit,
                caseNumber,
                ground,
                reason,
                kitId,
                newStep,
                touched,
                owner,
                newReview,
                embargoUntil,
                disclosed,
                madeBy,
                madeAt);
    }
}
