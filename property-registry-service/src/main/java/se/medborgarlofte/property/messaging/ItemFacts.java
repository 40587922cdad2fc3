package se.medborgarlofte.property.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.ItemCategory;
import se.medborgarlofte.property.domain.ItemClosing;

/** What is told of a registered thing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemFacts(
        String itemId, String ownerId, ItemCategory category, boolean marked, ItemClosing.@Nullable Reason closed) {

    static ItemFacts of(String itemId, Item item) {
        return new ItemFacts(
                itemId,
                item.ownerId(),
                item.description().category(),
                item.marked(),
                item.closing() == null ? null : item.closing().reason());
    }
}
