package se.medborgarlofte.property.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.property.domain.Hold;
import se.medborgarlofte.property.domain.HoldEvent;

/** Holds are told of nowhere. */
@Component
class HoldWriter implements EventWriter<Hold, HoldEvent> {

    @Override
    public OutgoingEvent write(String itemId, Hold hold, HoldEvent event) {
        throw new IllegalStateException("a hold has no events");
    }
}
