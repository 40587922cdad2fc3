package se.medborgarlofte.property.persistence;

import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.application.FigureLists;
import se.medborgarlofte.property.domain.AreaMonthFigures;
import se.medborgarlofte.property.domain.AreaMonthFiguresEvent;

/** Lists of stated figures in MongoDB. */
@Component
class MongoFigureLists implements FigureLists {
    /** What {@link #of} filters and sorts by; the migration makes its index of it. */
    static final Document INDEX =
            new Document("state.areaMonth.municipalityCode", 1).append("state.areaMonth.month", -1);

    private static final Document LATEST_FIRST = new Document("state.areaMonth.month", -1);

    private final AggregateStore<AreaMonthFigures, AreaMonthFiguresEvent> store;

    MongoFigureLists(AggregateStore<AreaMonthFigures, AreaMonthFiguresEvent> store) {
        this.store = store;
    }

    @Override
    public Page<AreaMonthFigures> of(String municipalityCode, PageRequest request) {
        Document filter = new Document("state.areaMonth.municipalityCode", municipalityCode);
        return new PagedQuery(store.documents(), filter, LATEST_FIRST)
                .page(request, document -> store.read(document).state());
    }
}
