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

/** Approves a version of a situation picture and pins what it was approved on. */
@Component
public final class ApprovePicture {

    private final Access access;
    private final SwedishCalendar calendar;
    private final CountConcerns count;
    private final AggregateStore<SituationPicture, PictureEvent> pictures;

    ApprovePicture(
            Access access,
            SwedishCalendar calendar,
            CountConcerns count,
            AggregateStore<SituationPicture, PictureEvent> pictures) {
        this.access = access;
        this.calendar = calendar;
        this.count = count;
        this.pictures = pictures;
    }

    /** Approves it, if it still is as the caller has read it. */
    public Stored<SituationPicture> approve(Caller caller, String pictureId, IfMatch read) {
        String area = pictures.load(pictureId).state().municipalityCode();
        access.require(PledgeOperation.APPROVE_PICTURE, caller, Resource.in(area));
        return pictures.change(
                pictureId,
                read.revision(),
                picture -> Verdicts.decision(picture.approve(count.of(picture), caller.personId(), calendar.now())));
    }
}
