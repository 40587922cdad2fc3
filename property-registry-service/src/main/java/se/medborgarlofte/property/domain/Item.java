package se.medborgarlofte.property.domain;

import java.time.Instant;
import java.util.List;
import se.medborgarlofte.eventing.store.Decision;

/** A thing that its owner has entered in the register. */
public record Item(
        String ownerId, Description description, List<ProtectedIdentifier> identifiers, Instant registeredAt) {

    public Item {
        identifiers = List.copyOf(identifiers);
    }

    public static Decision<Item, ItemEvent> register(
            String ownerId, Description description, List<ProtectedIdentifier> identifiers, Instant now) {
        return Decision.of(new Item(ownerId, description, identifiers, now), ItemEvent.REGISTERED);
    }

    /** Whether the owner has marked it from a kit. */
    public boolean marked() {
        return identifiers.stream().anyMatch(identifier -> identifier.kind() == IdentifierKind.MARKING_CODE);
    }
}
