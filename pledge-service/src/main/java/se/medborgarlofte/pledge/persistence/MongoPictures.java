package se.medborgarlofte.pledge.persistence;

import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.application.Pictures;
import se.medborgarlofte.pledge.domain.PictureEvent;
import se.medborgarlofte.pledge.domain.PictureStage;
import se.medborgarlofte.pledge.domain.SituationPicture;

/** The situation pictures in MongoDB. */
@Component
class MongoPictures implements Pictures {

    /** What {@link #of} filters and sorts by; the migration makes its index of it. */
    static final Document INDEX = new Document("state.municipalityCode", 1)
            .append("state.period.to", -1)
            .append("state.version", -1)
            .append("_id", 1);

    /** What {@link #newestAfter} looks by. */
    static final Document FOLLOWER_INDEX = new Document("state.previousPictureId", 1);

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

    @Override
    public Optional<Stored<SituationPicture>> newestAfter(String pictureId) {
        Optional<Stored<SituationPicture>> newest = Optional.empty();
        Optional<Stored<SituationPicture>> next = approvedAfter(pictureId);
        while (next.isPresent()) {
            newest = next;
            next = approvedAfter(next.get().id());
        }
        return newest;
    }

    @Override
    public Optional<Stored<SituationPicture>> newestApproved(String municipalityCode) {
        Document filter = new Document("state.municipalityCode", municipalityCode)
                .append("state.stage.is", PictureStage.Approved.class.getSimpleName());
        return Optional.ofNullable(store.documents().find(filter).sort(ORDER).first())
                .map(store::read);
    }

    private Optional<Stored<SituationPicture>> approvedAfter(String pictureId) {
        return Optional.ofNullable(store.documents().find(follower(pictureId)).first())
                .map(store::read)
                .filter(picture -> picture.state().stage() instanceof PictureStage.Approved);
    }

    static Document follower(String pictureId) {
        return new Document("state.previousPictureId", pictureId);
    }

    PagedQuery query(String municipalityCode) {
        return new PagedQuery(store.documents(), new Document("state.municipalityCode", municipalityCode), ORDER);
    }
}
