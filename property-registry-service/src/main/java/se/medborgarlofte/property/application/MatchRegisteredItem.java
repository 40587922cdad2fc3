package se.medborgarlofte.property.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.ItemEvent;
import se.medborgarlofte.property.domain.Pair.OwnedThing;

/** A thing has been registered: perhaps it was seized before its owner missed it. */
@Service
public class MatchRegisteredItem {
    private final ProposeMatches matches;
    private final AggregateStore<Item, ItemEvent> items;

    MatchRegisteredItem(ProposeMatches matches, AggregateStore<Item, ItemEvent> items) {
        this.matches = matches;
        this.items = items;
    }

    public void match(String itemId) {
        Item item = items.load(itemId).state();
        if (item.closing() == null) {
            matches.of(new OwnedThing(itemId, item.ownerId(), null), item.identifiers());
        }
    }
}
