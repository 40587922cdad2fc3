package se.medborgarlofte.dialogue.persistence;

import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.Found;
import se.medborgarlofte.dialogue.application.Range;
import se.medborgarlofte.dialogue.application.Summaries;
import se.medborgarlofte.dialogue.domain.Summary;
import se.medborgarlofte.dialogue.domain.SummaryEvent;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;

/** Summaries in MongoDB. */
@Component
class MongoSummaries extends MongoKeeping<Summary, SummaryEvent> implements Summaries {

    static final String ASSOCIATION = "state.associationId";
    static final String SENT_AT = "state.sentAt";
    static final Bson NEWEST_FIRST = orderBy(descending(SENT_AT), ascending("_id"));

    MongoSummaries(AggregateStore<Summary, SummaryEvent> store) {
        super(store);
    }

    @Override
    public Found<Stored<Summary>> search(String associationId, Range range) {
        return Pages.find(store, new Document(ASSOCIATION, associationId), NEWEST_FIRST, range);
    }
}
