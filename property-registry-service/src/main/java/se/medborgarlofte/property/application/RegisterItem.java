package se.medborgarlofte.property.application;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Creation;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.ItemEvent;
import se.medborgarlofte.property.domain.ProtectedIdentifier;
import se.medborgarlofte.property.domain.ValueBand;

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

    /**
     * Registers.
     *
     * @param ownerId whose the thing is; none when it is the caller's own
     */
    public Creation<Item> register(
            Caller caller, CommandKey key, NewThing thing, @Nullable ValueBand valueBand, @Nullable String ownerId) {
        String owner = ownerId == null ? caller.personId() : ownerId;
        boolean own = owner.equals(caller.personId());
        access.require(
                own ? PropertyOperation.REGISTER_ITEM : PropertyOperation.REGISTER_ITEM_ON_BEHALF,
                caller,
                Resource.anywhere().ownedBy(owner));
        List<ProtectedIdentifier> identifiers = vault.protect(Keeping.ofItem(owner, key.id()), thing.identifiers());
        Item item = new Item(
                owner,
                thing.description(),
                identifiers,
                clock.instant(),
                valueBand,
                own ? null : caller.personId(),
                List.of(),
                null,
                null);
        Decision<Item, ItemEvent> registered = Item.register(item);
        // A key used before answers the first result or is refused; neither claims anything.
        if (items.find(key.id()).isEmpty()) {
            kits.claim(owner, identifiers);
        }
        return items.create(key, registered);
    }
}
