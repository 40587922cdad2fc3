package se.medborgarlofte.property.application;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Creation;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.ItemEvent;
import se.medborgarlofte.property.domain.ProtectedIdentifier;

/** An owner enters a thing in the register; a marking code on it claims the kit. */
@Service
public class RegisterItem {
    private final Access access;
    private final Clock clock;
    private final IdentifierVault vault;
    private final Kits kits;
    private final AggregateStore<Item, ItemEvent> items;

    RegisterItem(Access access, Clock clock, IdentifierVault vault, Kits kits, AggregateStore<Item, ItemEvent> items) {
        this.access = access;
        this.clock = clock;
        this.vault = vault;
        this.kits = kits;
        this.items = items;
    }

    public Creation<Item> register(Caller caller, CommandKey key, NewThing thing) {
        String owner = caller.personId();
        access.require(
                PropertyOperation.REGISTER_ITEM, caller, Resource.anywhere().ownedBy(owner));
        List<ProtectedIdentifier> identifiers = vault.protect(Keeping.ofItem(owner, key.id()), thing.identifiers());
        kits.claim(owner, identifiers);
        return items.create(key, Item.register(owner, thing.description(), identifiers, clock.instant()));
    }
}
