package se.medborgarlofte.dialogue.persistence;

import static com.mongodb.client.model.Sorts.descending;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.AreaAlerts;
import se.medborgarlofte.dialogue.application.Found;
import se.medborgarlofte.dialogue.application.Range;
import se.medborgarlofte.dialogue.domain.AlertState;
import se.medborgarlofte.dialogue.domain.AreaAlert;
import se.medborgarlofte.dialogue.domain.AreaAlertEvent;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;

/** Alerts in MongoDB. */
@Component
class MongoAreaAlerts extends MongoKeeping<AreaAlert, AreaAlertEvent> implements AreaAlerts {

    static final String MUNICIPALITY = "state.municipalityCode";
    static final String MONTH = "state.month";
    static final Bson NEWEST_FIRST = descending(MONTH);

    MongoAreaAlerts(AggregateStore<AreaAlert, AreaAlertEvent> store) {
        super(store);
    }

    @Override
    public Found<Stored<AreaAlert>> search(String municipalityCode, @Nullable AlertState state, Range range) {
        Document filter = new Document(MUNICIPALITY, municipalityCode);
        return Pages.find(
                store, state == null ? filter : filter.append("state.state", state.name()), NEWEST_FIRST, range);
    }
}
