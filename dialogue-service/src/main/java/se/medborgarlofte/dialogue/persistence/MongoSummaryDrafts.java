package se.medborgarlofte.dialogue.persistence;

import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.Found;
import se.medborgarlofte.dialogue.application.Range;
import se.medborgarlofte.dialogue.application.SummaryDrafts;
import se.medborgarlofte.dialogue.domain.DraftState;
import se.medborgarlofte.dialogue.domain.SummaryDraft;
import se.medborgarlofte.dialogue.domain.SummaryDraftEvent;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;

/** Proposed summaries in MongoDB. */
@Component
class MongoSummaryDrafts extends MongoKeeping<SummaryDraft, SummaryDraftEvent> implements SummaryDrafts {

    static final String MUNICIPALITY = "state.municipalityCode";
    static final String DRAFTED_AT = "state.draftedAt";
    static final Bson NEWEST_FIRST = orderBy(descending(DRAFTED_AT), ascending("_id"));

    MongoSummaryDrafts(AggregateStore<SummaryDraft, SummaryDraftEvent> store) {
        super(store);
    }

    @Override
    public Found<Stored<SummaryDraft>> search(String municipalityCode, @Nullable DraftState state, Range range) {
        return Pages.find(store, filter(municipalityCode, state), NEWEST_FIRST, range);
    }

    static Document filter(String municipalityCode, @Nullable DraftState state) {
        Document filter = new Document(MUNICIPALITY, municipalityCode);
        return state == null ? filter : filter.append("state.state", state.name());
    }
}
