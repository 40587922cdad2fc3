package se.medborgarlofte.property.messaging;

import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.ItemCategory;

/** What is told of a registered thing. */
record ItemFacts(String itemId, String ownerId, ItemCategory category, boolean marked) {

    static ItemFacts of(String itemId, Item item) {
        return new ItemFacts(itemId, item.ownerId(), item.description().category(), item.marked());
    }
}
