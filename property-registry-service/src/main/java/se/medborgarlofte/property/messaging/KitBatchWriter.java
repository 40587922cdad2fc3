package se.medborgarlofte.property.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.property.domain.KitBatch;
import se.medborgarlofte.property.domain.KitBatchEvent;

/** Batches of kits are told of nowhere. */
@Component
class KitBatchWriter implements EventWriter<KitBatch, KitBatchEvent> {

    @Override
    public OutgoingEvent write(String batchId, KitBatch batch, KitBatchEvent event) {
        throw new IllegalStateException("a batch has no events");
    }
}
