package se.medborgarlofte.property.persistence;

import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.application.TheftReportLists;
import se.medborgarlofte.property.domain.TheftReport;
import se.medborgarlofte.property.domain.TheftReportEvent;

/** Lists of theft reports in MongoDB. */
@Component
class MongoTheftReportLists implements TheftReportLists {
    private static final String OWNER = "state.origin.ownerId";
    private static final String AREA = "state.municipalityCode";
    private static final String REPORTED = "state.reportedAt";

    /** What the lists filter and sort by; the migration makes its indexes of them. */
    static final Document OWNER_INDEX =
            new Document(OWNER, 1).append(REPORTED, -1).append("_id", 1);

    static final Document AREA_INDEX =
            new Document(AREA, 1).append(REPORTED, -1).append("_id", 1);

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

    private Page<Stored<TheftReport>> page(Document filter, PageRequest request) {
        return new PagedQuery(store.documents(), filter, NEWEST_FIRST).page(request, store::read);
    }
}
