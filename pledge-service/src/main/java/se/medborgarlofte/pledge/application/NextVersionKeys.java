package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.uniqueness.ReservationHolder;
import se.medborgarlofte.pledge.domain.PictureEvent;
import se.medborgarlofte.pledge.domain.SituationPicture;

/** The key that makes the next version of a picture unique; it stands when the version it was reserved for was saved. */
@Component
class NextVersionKeys implements ReservationHolder {

    private static final String PREFIX = "next-version-of:";

    private final AggregateStore<SituationPicture, PictureEvent> pictures;

    NextVersionKeys(AggregateStore<SituationPicture, PictureEvent> pictures) {
        this.pictures = pictures;
    }

    static String of(String pictureId) {
        return PREFIX + pictureId;
    }

    @Override
    public boolean answersFor(String key) {
        return key.startsWith(PREFIX);
    }

    @Override
    public boolean stands(String key, String holder) {
        return pictures.find(holder).isPresent();
    }
}
