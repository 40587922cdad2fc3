package se.medborgarlofte.property.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.handling.NotYetKnownException;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.ItemEvent;
import se.medborgarlofte.property.domain.Pair.OwnedThing;

/** A registered thing has a new owner, or none any more: from now on it is matched for whose it is. */
@Service
public class FollowItem {

    private final ProposeMatches matches;
    private final AggregateStore<Item, ItemEvent> items;

    FollowItem(ProposeMatches matches, AggregateStore<Item, ItemEvent> items) {
        this.matches = matches;
        this.items = items;
    }

    public void follow(String itemId) {
        Item item = items.find(itemId)
                .orElseThrow(() -> new NotYetKnownException(itemId))
                .state();
        item.history().forEach(past -> matches.forget(thing(itemId, past.ownerId()), item.identifiers()));
        if (item.closing() == null) {
            matches.of(thing(itemId, item.ownerId()), item.identifiers());
        } else {
            matches.forget(thing(itemId, item.ownerId()), item.identifiers());
        }
    }

    private static OwnedThing thing(String itemId, String ownerId) {
        return new OwnedThing(itemId, ownerId, null);
    }
}
