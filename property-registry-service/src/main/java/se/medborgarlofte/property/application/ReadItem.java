package se.medborgarlofte.property.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.ItemEvent;

/** An owner looks at one of their own things. */
@Service
public class ReadItem {
    private final Access access;
    private final IdentifierVault vault;
    private final AggregateStore<Item, ItemEvent> items;

    ReadItem(Access access, IdentifierVault vault, AggregateStore<Item, ItemEvent> items) {
        this.access = access;
        this.vault = vault;
        this.items = items;
    }

    public RevealedItem read(Caller caller, String itemId) {
        Stored<Item> stored = items.load(itemId);
        Item item = stored.state();
        access.require(PropertyOperation.READ_ITEM, caller, Resource.anywhere().ownedBy(item.ownerId()));
        return new RevealedItem(stored, vault.reveal(Keeping.ofItem(item.ownerId(), itemId), item.identifiers()));
    }
}
