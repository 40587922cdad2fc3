package se.medborgarlofte.property.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.ItemEvent;
import se.medborgarlofte.property.domain.Pair.OwnedThing;

/** A thing has been registered: perhaps it was seized before its owner missed it. */
@Service
public class MatchRegisteredItem {
    private final Kits kits;
    private final ProposeMatches matches;
    private final AggregateStore<Item, ItemEvent> items;

    MatchRegisteredItem(Kits kits, ProposeMatches matches, AggregateStore<Item, ItemEvent> items) {
        this.kits = kits;
        this.matches = matches;
        this.items = items;
    }

    /** Seeks matches, and makes a kit's claim lasting should that have been missed when the thing was saved. */
    public void match(String itemId) {
        Item item = items.load(itemId).state();
        kits.keep(item.ownerId(), item.identifiers());
        matches.of(new OwnedThing(itemId, item.ownerId(), null), item.identifiers());
    }
}
