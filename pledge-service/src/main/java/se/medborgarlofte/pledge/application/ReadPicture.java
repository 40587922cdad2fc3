package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.PictureEvent;
import se.medborgarlofte.pledge.domain.SituationPicture;

/** Shows one version of a situation picture. */
@Component
public final class ReadPicture {

    private final Access access;
    private final AggregateStore<SituationPicture, PictureEvent> pictures;

    ReadPicture(Access access, AggregateStore<SituationPicture, PictureEvent> pictures) {
        this.access = access;
        this.pictures = pictures;
    }

    /** The version with that id. */
    public Stored<SituationPicture> read(Caller caller, String pictureId) {
        Stored<SituationPicture> picture = pictures.load(pictureId);
        access.require(
                PledgeOperation.READ_PICTURE,
                caller,
                Resource.in(picture.state().municipalityCode()));
        return picture;
    }
}
