package se.medborgarlofte.property.persistence;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
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
import se.medborgarlofte.property.application.TheftReportLists;
import se.medborgarlofte.property.domain.Surroundings;
import se.medborgarlofte.property.domain.TheftReport;
import se.medborgarlofte.property.domain.TheftReportEvent;

/** Lists of theft reports in MongoDB. */
@Component
class MongoTheftReportLists implements TheftReportLists, Migration {
    private static final String OWNER = "state.origin.ownerId";
    private static final String AREA = "state.municipalityCode";
    private static final String REPORTED = "state.reportedAt";

    /** What the lists filter and sort by; the migration makes its indexes of them. */
    static final Document OWNER_INDEX =
            new Document(OWNER, 1).append(REPORTED, -1).append("_id", 1);

    static final Document AREA_INDEX =
            new Document(AREA, 1).append(REPORTED, -1).append("_id", 1);

    private static final String STOLEN = "state.stolen.to";
    private static final String LATITUDE = "state.place.latitude";
    private static final String LONGITUDE = "state.place.longitude";

    static final Document LATELY_INDEX = new Document(AREA, 1).append(STOLEN, -1);
    static final Document NEARBY_INDEX =
            new Document(AREA, 1).append(LATITUDE, 1).append(LONGITUDE, 1).append(STOLEN, -1);

    private static final Document NEWEST_FIRST = new Document(REPORTED, -1).append("_id", 1);

    private final AggregateStore<TheftReport, TheftReportEvent> store;

    MongoTheftReportLists(AggregateStore<TheftReport, TheftReportEvent> store) {
        this.store = store;
    }

    @Override
    public Page<Stored<TheftReport>> ownedBy(String ownerId, PageRequest request) {
        return page(new Document(OWNER, ownerId), request);
    }

    @Override
    public Page<Stored<TheftReport>> in(String municipalityCode, PageRequest request) {
        return page(new Document(AREA, municipalityCode), request);
    }

    @Override
    public boolean anyMarked(String ownerId, String lookup) {
        Document filter = new Document(OWNER, ownerId).append("state.items.identifiers.lookup", lookup);
        return store.documents().find(filter).first() != null;
    }

    @Override
    public List<Stored<TheftReport>> since(String municipalityCode, LocalDate day) {
        return all(lately(municipalityCode, day));
    }

    @Override
    public List<Stored<TheftReport>> since(String municipalityCode, LocalDate day, Surroundings near) {
        return all(lately(municipalityCode, day)
                .append(LATITUDE, between(near.latitude(), near.northward()))
                .append(LONGITUDE, between(near.longitude(), near.eastward())));
    }

    private static Document lately(String municipalityCode, LocalDate day) {
        return new Document(AREA, municipalityCode).append(STOLEN, new Document("$gte", day.toString()));
    }

    private static Document between(double middle, double reach) {
        return new Document("$gte", middle - reach).append("$lte", middle + reach);
    }

    private List<Stored<TheftReport>> all(Document filter) {
        return store.documents().find(filter).map(store::read).into(new ArrayList<>());
    }

    @Override
    public String id() {
        return "property-016-indexes-of-recent-thefts";
    }

    @Override
    public void apply(MongoDatabase database) {
        Indexes.ensure(database, Stores.THEFT_REPORTS, LATELY_INDEX, false);
        Indexes.ensure(database, Stores.THEFT_REPORTS, NEARBY_INDEX, false);
    }

    private Page<Stored<TheftReport>> page(Document filter, PageRequest request) {
        return new PagedQuery(store.documents(), filter, NEWEST_FIRST).page(request, store::read);
    }
}
