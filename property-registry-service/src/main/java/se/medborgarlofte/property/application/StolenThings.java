package se.medborgarlofte.property.application;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.ItemEvent;
import se.medborgarlofte.property.domain.ProtectedIdentifier;
import se.medborgarlofte.property.domain.Refusal;
import se.medborgarlofte.property.domain.Standing;
import se.medborgarlofte.property.domain.StolenItem;

/** Turns the things that somebody reports stolen into things of the report. */
@Component
class StolenThings {
    private final IdentifierVault vault;
    private final AggregateStore<Item, ItemEvent> items;

    StolenThings(IdentifierVault vault, AggregateStore<Item, ItemEvent> items) {
        this.vault = vault;
        this.items = items;
    }

    /** The things of a report; ids come from the report's id and the order, so that a repeated command makes the same. */
    List<StolenItem> of(String reportId, @Nullable String ownerId, List<NewStolenThing> things) {
        List<StolenItem> stolen = IntStream.range(0, things.size())
                .mapToObj(place -> of(reportId, place, ownerId, things.get(place)))
                .toList();
        if (stolen.stream().map(StolenItem::itemId).distinct().count() < stolen.size()) {
            throw Refusal.ITEM_NAMED_TWICE.asException();
        }
        return stolen;
    }

    private StolenItem of(String reportId, int place, @Nullable String ownerId, NewStolenThing thing) {
        return switch (thing) {
            case NewStolenThing.Registered registered -> registered(registered.itemId(), ownerId);
            case NewStolenThing.Described described ->
                described(Ids.uuidV5("stolen-item:" + reportId + ":" + place), subject(reportId, ownerId), described);
        };
    }

    /** A thing that does not exist and a thing of somebody else get the same answer. */
    StolenItem registered(String itemId, @Nullable String ownerId) {
        Item item = items.find(itemId)
                .map(Stored::state)
                .filter(found -> found.ownerId().equals(ownerId))
                .orElseThrow(Refusal.FOREIGN_ITEM::asException);
        return new StolenItem.Registered(itemId, item.description().category());
    }

    private StolenItem described(String itemId, String subject, NewStolenThing.Described described) {
        NewThing thing = described.thing();
        List<ProtectedIdentifier> identifiers =
                vault.protect(Keeping.ofStolenItem(subject, itemId), thing.identifiers());
        return new StolenItem.Described(itemId, thing.description(), identifiers, Standing.MISSING);
    }

    /** Under whose key the identifiers of a report are kept: the owner's, so that forgetting the owner forgets them. */
    static String subject(String reportId, @Nullable String ownerId) {
        return ownerId == null ? reportId : ownerId;
    }
}
