package se.medborgarlofte.dialogue.persistence;

import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.SlotPolls;
import se.medborgarlofte.dialogue.domain.SlotPoll;
import se.medborgarlofte.dialogue.domain.SlotPollEvent;
import se.medborgarlofte.eventing.store.AggregateStore;

/** Polls in MongoDB. */
@Component
class MongoSlotPolls extends MongoKeeping<SlotPoll, SlotPollEvent> implements SlotPolls {

    MongoSlotPolls(AggregateStore<SlotPoll, SlotPollEvent> store) {
        super(store);
    }
}
