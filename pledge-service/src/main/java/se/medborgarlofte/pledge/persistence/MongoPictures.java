package se.medborgarlofte.pledge.persistence;

import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.application.Pictures;
import se.medborgarlofte.pledge.domain.PictureEvent;
import se.medborgarlofte.pledge.domain.SituationPicture;

/** The situation pictures in MongoDB. */
@Component
class MongoPictures implements Pictures {

    /** What {@link #of} filters and sorts by; the migration makes its index of it. */
    static final Document INDEX = new Document("state.municipalityCode", 1)
            .append("state.period.to", -1)
            .append("state.version", -1)
            .append("_id", 1);

    private static final Document ORDER =
            new Document("state.period.to", -1).append("state.version", -1).append("_id", 1);

    private final AggregateStore<SituationPicture, PictureEvent> store;

    MongoPictures(AggregateStore<SituationPicture, PictureEvent> store) {
        this.store = store;
    }

    @Override
    public Page<Stored<SituationPicture>> of(String municipalityCode, PageRequest request) {
        return query(municipalityCode).page(request, store::read);
    }

    PagedQuery query(String municipalityCode) {
        return new PagedQuery(store.documents(), new Document("state.municipalityCode", municipalityCode), ORDER);
    }
}
