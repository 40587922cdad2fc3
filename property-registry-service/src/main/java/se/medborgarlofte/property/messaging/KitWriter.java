package se.medborgarlofte.property.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.property.domain.Kit;
import se.medborgarlofte.property.domain.KitEvent;

/** Tells what happens to kits. */
@Component
class KitWriter implements EventWriter<Kit, KitEvent>, Restater<Kit> {

    @Override
    public OutgoingEvent write(String kitId, Kit kit, KitEvent event) {
        return switch (event) {
            case CLAIMED -> told("kit-claimed", kitId, kit);
            case MOVED -> told("kit-moved", kitId, kit);
            case LENT -> told("kit-lent", kitId, kit);
            case TAKEN_BACK, GIVEN_UP -> restate(kitId, kit);
        };
    }

    @Override
    public OutgoingEvent restate(String kitId, Kit kit) {
        return told("kit-restated", kitId, kit);
    }

    private static OutgoingEvent told(String type, String kitId, Kit kit) {
        return new OutgoingEvent(type, DataClassification.RESTRICTED, KitFacts.of(kitId, kit));
    }
}
