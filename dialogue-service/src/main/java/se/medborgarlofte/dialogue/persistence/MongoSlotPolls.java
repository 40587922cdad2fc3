package se.medborgarlofte.dialogue.persistence;

import static com.mongodb.client.model.Sorts.descending;

import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.SlotPolls;
import se.medborgarlofte.dialogue.domain.SlotPoll;
import se.medborgarlofte.dialogue.domain.SlotPollEvent;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;

/** Polls in MongoDB. */
@Component
class MongoSlotPolls extends MongoKeeping<SlotPoll, SlotPollEvent> implements SlotPolls {

    static final String VISIT = "state.visitId";
    static final String OPENED_AT = "state.openedAt";

    MongoSlotPolls(AggregateStore<SlotPoll, SlotPollEvent> store) {
        super(store);
    }

    @Override
    public Optional<Stored<SlotPoll>> newestOf(String visitId) {
        return Optional.ofNullable(store.documents()
                        .find(new Document(VISIT, visitId))
                        .sort(descending(OPENED_AT))
                        .first())
                .map(store::read);
    }
}
