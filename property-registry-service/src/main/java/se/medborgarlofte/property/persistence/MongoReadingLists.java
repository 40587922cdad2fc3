package se.medborgarlofte.property.persistence;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.application.ReadingLists;
import se.medborgarlofte.property.domain.MarkReading;
import se.medborgarlofte.property.domain.MarkReadingEvent;

/** Lists of readings in MongoDB. */
@Component
class MongoReadingLists implements ReadingLists, Migration {

    private static final String AREA = "state.municipalityCode";
    private static final Document NEWEST_FIRST = new Document("state.detectedAt", -1).append("_id", 1);

    static final Document AREA_INDEX =
            new Document(AREA, 1).append("state.detectedAt", -1).append("_id", 1);
    static final Document KIT_INDEX = new Document("state.kitId", 1);

    private final AggregateStore<MarkReading, MarkReadingEvent> store;

    MongoReadingLists(AggregateStore<MarkReading, MarkReadingEvent> store) {
        this.store = store;
    }

    @Override
    public Page<Stored<MarkReading>> in(String municipalityCode, PageRequest request) {
        return new PagedQuery(store.documents(), new Document(AREA, municipalityCode), NEWEST_FIRST)
                .page(request, store::read);
    }

    @Override
    public List<String> ofKit(String kitId) {
        return store.documents()
                .find(new Document("state.kitId", kitId))
                .map(document -> document.getString("_id"))
                .into(new ArrayList<>());
    }

    @Override
    public String id() {
        return "property-011-indexes-of-mark-readings";
    }

    @Override
    public void apply(MongoDatabase database) {
        Indexes.ensure(database, ReadingStores.READINGS, AREA_INDEX, false);
        Indexes.ensure(database, ReadingStores.READINGS, KIT_INDEX, false);
    }
}
