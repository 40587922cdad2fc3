package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.PictureEvent;
import se.medborgarlofte.pledge.domain.SituationPicture;
import se.medborgarlofte.pledge.domain.StatutoryParts;

/** Writes the three statutory parts of a draft. */
@Component
public final class WritePicture {

    private final Access access;
    private final AggregateStore<SituationPicture, PictureEvent> pictures;

    WritePicture(Access access, AggregateStore<SituationPicture, PictureEvent> pictures) {
        this.access = access;
        this.pictures = pictures;
    }

    /** Writes them, if the picture still is as the caller has read it. */
    public Stored<SituationPicture> write(Caller caller, String pictureId, IfMatch read, StatutoryParts parts) {
        String area = pictures.load(pictureId).state().municipalityCode();
        access.require(PledgeOperation.WRITE_PICTURE, caller, Resource.in(area));
        FreeTexts.check(parts);
        return pictures.change(
                pictureId, read.revision(), picture -> Verdicts.decision(picture.write(parts, caller.personId())));
    }
}
