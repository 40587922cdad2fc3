package se.medborgarlofte.property.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.property.domain.InsurerPayout;
import se.medborgarlofte.property.domain.InsurerPayoutEvent;

/** Pay-outs are told of nowhere. */
@Component
class InsurerPayoutWriter implements EventWriter<InsurerPayout, InsurerPayoutEvent> {

    @Override
    public OutgoingEvent write(String itemId, InsurerPayout payout, InsurerPayoutEvent event) {
        throw new IllegalStateException("a pay-out has no events");
    }
}
