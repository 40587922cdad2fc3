package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.pledge.domain.PictureEvent;
import se.medborgarlofte.pledge.domain.ReviewNotice;
import se.medborgarlofte.pledge.domain.SituationPicture;

/** Tells that a picture's review comes near or is overdue. The calendar does this, nobody asks for it. */
@Component
public final class RemindOfReview {

    private final Pictures pictures;
    private final AggregateStore<SituationPicture, PictureEvent> store;

    RemindOfReview(Pictures pictures, AggregateStore<SituationPicture, PictureEvent> store) {
        this.pictures = pictures;
        this.store = store;
    }

    /** Tells it, unless a newer version of the area was approved meanwhile. */
    public void remind(String pictureId, ReviewNotice notice) {
        String area = store.load(pictureId).state().municipalityCode();
        boolean newest = pictures.newestApproved(area)
                .filter(picture -> picture.id().equals(pictureId))
                .isPresent();
        if (newest) {
            store.change(pictureId, picture -> Verdicts.decision(picture.remindOfReview(notice)));
        }
    }
}
