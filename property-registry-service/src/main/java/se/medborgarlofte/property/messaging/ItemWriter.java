package se.medborgarlofte.property.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.ItemEvent;

/** Tells what happens to registered things. */
@Component
class ItemWriter implements EventWriter<Item, ItemEvent>, Restater<Item> {

    @Override
    public OutgoingEvent write(String itemId, Item item, ItemEvent event) {
        return switch (event) {
            case REGISTERED -> told("item-registered", itemId, item);
            case TRANSFERRED -> told("item-transferred", itemId, item);
            case CLOSED -> told("item-closed", itemId, item);
        };
    }

    @Override
    public OutgoingEvent restate(String itemId, Item item) {
        return told("item-restated", itemId, item);
    }

    private static OutgoingEvent told(String type, String itemId, Item item) {
        return new OutgoingEvent(type, DataClassification.RESTRICTED, ItemFacts.of(itemId, item));
    }
}
