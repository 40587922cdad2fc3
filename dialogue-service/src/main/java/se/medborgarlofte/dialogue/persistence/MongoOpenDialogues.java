package se.medborgarlofte.dialogue.persistence;

import static com.mongodb.client.model.Sorts.ascending;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.Found;
import se.medborgarlofte.dialogue.application.OpenDialogues;
import se.medborgarlofte.dialogue.application.Range;
import se.medborgarlofte.dialogue.domain.OpenDialogue;
import se.medborgarlofte.dialogue.domain.OpenDialogueEvent;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;

/** Citizen dialogues in MongoDB. */
@Component
class MongoOpenDialogues extends MongoKeeping<OpenDialogue, OpenDialogueEvent> implements OpenDialogues {

    static final String MUNICIPALITY = "state.municipalityCode";
    static final String ENDS_AT = "state.time.endsAt";
    static final Bson NEXT_FIRST = ascending(ENDS_AT, "_id");

    MongoOpenDialogues(AggregateStore<OpenDialogue, OpenDialogueEvent> store) {
        super(store);
    }

    @Override
    public Found<Stored<OpenDialogue>> comingUp(String municipalityCode, Instant now, Range range) {
        Document filter =
                new Document(MUNICIPALITY, municipalityCode).append(ENDS_AT, new Document("$gt", Date.from(now)));
        return Pages.find(store, filter, NEXT_FIRST, range);
    }
}
