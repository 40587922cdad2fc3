package se.medborgarlofte.property.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Decision;

/**
 * A marking kit. The code belongs to the kit, not to the thing: its owner may mark many things with it, and so may
 * whoever has it on loan; nobody else any. There is one of it per code, whoever comes first.
 *
 * @param lookup keyed hash of the code
 * @param source absent while no supplier's batch has listed it
 */
public record Kit(
        String lookup,
        @Nullable KitSource source,
        @Nullable String ownerId,
        @Nullable Instant ownedSince,
        @Nullable KitLoan loan,
        @Nullable KitOffer offer) {

    /** A kit that nobody owns. */
    public static Kit unclaimed(String lookup) {
        return new Kit(lookup, null, null, null, null, null);
    }

    /** A supplier lists it; the first list stands, and an owner who came before stays the owner. */
    public Decision<Kit, KitEvent> listed(KitSource newSource) {
        return source == null
                ? Decision.quiet(new Kit(lookup, newSource, ownerId, ownedSince, loan, offer))
                : Decision.unchanged(this);
    }

    /** Whether the batch is the one that has listed it. */
    public boolean isOf(String batchId) {
        return source != null && source.batchId().equals(batchId);
    }

    /** Claims it, or finds that the person may use it already. */
    public Decision<Kit, KitEvent> claim(String personId, Instant now, LocalDate today) {
        if (mayUse(personId, today)) {
            return Decision.unchanged(this);
        }
        if (ownerId != null) {
            throw Refusal.KIT_ALREADY_CLAIMED.asException();
        }
        if (source != null && today.isAfter(source.validUntil())) {
            throw Refusal.KIT_EXPIRED.asException();
        }
        return Decision.of(new Kit(lookup, source, personId, now, null, null), KitEvent.CLAIMED);
    }

    /** Whether the person may mark things with it on that day. */
    public boolean mayUse(String personId, LocalDate today) {
        return personId.equals(ownerId)
                || (loan != null && loan.borrowerId().equals(personId) && !today.isAfter(loan.until()));
    }

    /** Lets whoever shows the secret have it. A newer offer replaces the one before. */
    public Decision<Kit, KitEvent> offer(KitOffer newOffer, LocalDate today) {
        if (newOffer.until() != null && newOffer.until().isBefore(today)) {
            throw Refusal.LOAN_ENDS_IN_THE_PAST.asException();
        }
        return Decision.of(new Kit(lookup, source, ownerId, ownedSince, loan, newOffer));
    }

    /** Somebody shows the secret and takes what was offered. */
    public Decision<Kit, KitEvent> accept(String personId, String secretHash, Instant now) {
        KitOffer made = offer;
        if (made == null || !made.secretHash().equals(secretHash) || now.isAfter(made.expiresAt())) {
            throw Refusal.KIT_OFFER_UNKNOWN.asException();
        }
        if (personId.equals(ownerId)) {
            throw Refusal.KIT_OFFER_IS_OWN.asException();
        }
        return switch (made.kind()) {
            case MOVE -> Decision.of(new Kit(lookup, source, personId, now, null, null), KitEvent.MOVED);
            case LOAN -> lent(new KitLoan(personId, Objects.requireNonNull(made.until())));
        };
    }

    /** The owner ends a loan or withdraws an offer. */
    public Decision<Kit, KitEvent> takeBack() {
        if (loan == null && offer == null) {
            return Decision.unchanged(this);
        }
        Kit alone = new Kit(lookup, source, ownerId, ownedSince, null, null);
        return loan == null ? Decision.of(alone) : Decision.of(alone, KitEvent.TAKEN_BACK);
    }

    /** The owner gives it up, for instance because the code was mistyped; not when it has marked something. */
    public Decision<Kit, KitEvent> giveUp(boolean hasMarked) {
        if (hasMarked) {
            throw Refusal.KIT_HAS_MARKED.asException();
        }
        return Decision.of(new Kit(lookup, source, null, null, null, null), KitEvent.GIVEN_UP);
    }

    private Decision<Kit, KitEvent> lent(KitLoan newLoan) {
        return Decision.of(new Kit(lookup, source, ownerId, ownedSince, newLoan, null), KitEvent.LENT);
    }
}
