package se.medborgarlofte.property.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Decision;

/**
 * A thing that its owner has entered in the register, or somebody else on their behalf. It is never deleted: it passes
 * to another owner, or is closed with a reason.
 *
 * @param enteredBy who entered it, when that was not the owner
 * @param history who owned it before, the first one first
 */
public record Item(
        String ownerId,
        Description description,
        List<ProtectedIdentifier> identifiers,
        Instant registeredAt,
        @Nullable ValueBand valueBand,
        @Nullable String enteredBy,
        List<PastOwner> history,
        @Nullable TransferOffer offer,
        @Nullable ItemClosing closing) {

    public Item {
        identifiers = List.copyOf(identifiers);
        // Things that were stored before they could be passed on have none.
        history = List.copyOf(Objects.requireNonNullElse(history, List.of()));
    }

    /** A thing of which nothing more is known. */
    public Item(String ownerId, Description description, List<ProtectedIdentifier> identifiers, Instant registeredAt) {
        this(ownerId, description, identifiers, registeredAt, null, null, List.of(), null, null);
    }

    public static Decision<Item, ItemEvent> register(
            String ownerId, Description description, List<ProtectedIdentifier> identifiers, Instant now) {
        return Decision.of(new Item(ownerId, description, identifiers, now), ItemEvent.REGISTERED);
    }

    /** The same registration with what it is worth, and who made it when that was not the owner. */
    public static Decision<Item, ItemEvent> register(Item item) {
        return Decision.of(item, ItemEvent.REGISTERED);
    }

    public Decision<Item, ItemEvent> offer(TransferOffer newOffer) {
        requireOpen();
        return Decision.of(new Item(
                ownerId, description, identifiers, registeredAt, valueBand, enteredBy, history, newOffer, null));
    }

    /**
     * Whoever shows the secret becomes the owner; the one before stays in the history.
     *
     * @param resealed the identifiers, kept under the new owner's key
     */
    public Decision<Item, ItemEvent> accept(
            String personId, String secretHash, List<ProtectedIdentifier> resealed, Instant now) {
        requireOpen();
        requireOffered(secretHash, now);
        if (personId.equals(ownerId)) {
            throw Refusal.TRANSFER_IS_OWN.asException();
        }
        List<PastOwner> owners = new ArrayList<>(history);
        owners.add(new PastOwner(ownerId, now));
        return Decision.of(
                new Item(personId, description, resealed, registeredAt, valueBand, enteredBy, owners, null, null),
                ItemEvent.TRANSFERRED);
    }

    /** Closes the entry; closing it again changes nothing. */
    public Decision<Item, ItemEvent> close(ItemClosing newClosing) {
        return closing != null
                ? Decision.unchanged(this)
                : Decision.of(
                        new Item(
                                ownerId,
                                description,
                                identifiers,
                                registeredAt,
                                valueBand,
                                enteredBy,
                                history,
                                null,
                                newClosing),
                        ItemEvent.CLOSED);
    }

    /** Whether the owner has marked it from a kit. */
    public boolean marked() {
        return identifiers.stream().anyMatch(identifier -> identifier.kind() == IdentifierKind.MARKING_CODE);
    }

    private void requireOpen() {
        if (closing != null) {
            throw Refusal.THING_IS_CLOSED.asException();
        }
    }

    private void requireOffered(String secretHash, Instant now) {
        boolean offered = offer != null && offer.secretHash().equals(secretHash) && !now.isAfter(offer.expiresAt());
        if (!offered) {
            throw Refusal.TRANSFER_UNKNOWN.asException();
        }
    }
}
