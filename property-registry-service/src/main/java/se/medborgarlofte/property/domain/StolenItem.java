package se.medborgarlofte.property.domain;

import java.util.List;

/** A thing in a theft report. */
public sealed interface StolenItem {
    String itemId();

    ItemCategory category();

    Standing standing();

    /** A thing of the register, where its description and identifiers are. */
    record Registered(String itemId, ItemCategory category) implements StolenItem {
        @Override
        public Standing standing() {
            return Standing.MISSING;
        }
    }

    /** A thing that only the report describes. */
    record Described(String itemId, Description description, List<ProtectedIdentifier> identifiers, Standing standing)
            implements StolenItem {

        public Described {
            identifiers = List.copyOf(identifiers);
        }

        @Override
        public ItemCategory category() {
            return description.category();
        }

        /** The same thing with its identifiers kept in another way. */
        Described keeping(List<ProtectedIdentifier> kept) {
            return new Described(itemId, description, kept, standing);
        }
    }
}
