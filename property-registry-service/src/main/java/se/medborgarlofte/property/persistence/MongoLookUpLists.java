package se.medborgarlofte.property.persistence;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.application.LookUpLists;
import se.medborgarlofte.property.domain.LookUp;
import se.medborgarlofte.property.domain.LookUpEvent;
import se.medborgarlofte.property.domain.Review;

/** Lists of look-ups in MongoDB. */
@Component
class MongoLookUpLists implements LookUpLists, Migration {

    private static final String AREA = "state.municipalityCode";
    private static final String MADE = "state.madeAt";
    private static final Document NEWEST_FIRST = new Document(MADE, -1).append("_id", 1);

    static final Document AREA_INDEX = new Document(AREA, 1).append(MADE, -1).append("_id", 1);
    static final Document OWNER_INDEX =
            new Document("state.ownerId", 1).append(MADE, -1).append("_id", 1);
    static final Document KIT_INDEX = new Document("state.kitId", 1);

    private final AggregateStore<LookUp, LookUpEvent> store;

    MongoLookUpLists(AggregateStore<LookUp, LookUpEvent> store) {
        this.store = store;
    }

    @Override
    public Page<Stored<LookUp>> in(String municipalityCode, Review.@Nullable Standing review, PageRequest request) {
        Document filter = new Document(AREA, municipalityCode);
        if (review != null) {
            filter.append("state.review.standing", review.name());
        }
        return page(filter, request);
    }

    @Override
    public Page<Stored<LookUp>> disclosedTo(String ownerId, PageRequest request) {
        return page(
                new Document("state.ownerId", ownerId).append("state.disclosedAt", new Document("$exists", true)),
                request);
    }

    @Override
    public List<String> whoLookedUp(String kitId, String otherThanCase) {
        return store
                .documents()
                .find(new Document("state.kitId", kitId))
                .map(document -> store.read(document).state())
                .into(new ArrayList<>())
                .stream()
                .filter(lookUp -> !lookUp.caseNumber().equals(otherThanCase))
                .map(LookUp::madeBy)
                .toList();
    }

    private Page<Stored<LookUp>> page(Document filter, PageRequest request) {
        return new PagedQuery(store.documents(), filter, NEWEST_FIRST).page(request, store::read);
    }

    @Override
    public String id() {
        return "property-012-indexes-of-look-ups";
    }

    @Override
    public void apply(MongoDatabase database) {
        Indexes.ensure(database, LookUpStores.LOOK_UPS, AREA_INDEX, false);
        Indexes.ensure(database, LookUpStores.LOOK_UPS, OWNER_INDEX, false);
        Indexes.ensure(database, LookUpStores.LOOK_UPS, KIT_INDEX, false);
    }
}
