package se.medborgarlofte.pledge.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.pledge.domain.PictureEvent;
import se.medborgarlofte.pledge.domain.SituationPicture;

/** Tells what happens to situation pictures. */
@Component
class PictureWriter implements EventWriter<SituationPicture, PictureEvent>, Restater<SituationPicture> {

    @Override
    public OutgoingEvent write(String pictureId, SituationPicture picture, PictureEvent event) {
        return switch (event) {
            case PictureEvent.Opened() -> facts("picture-opened", pictureId, picture);
            case PictureEvent.Changed() -> facts("picture-changed", pictureId, picture);
            case PictureEvent.Approved() -> facts("picture-approved", pictureId, picture);
            case PictureEvent.ReviewReminded() -> facts("picture-review-reminded", pictureId, picture);
            case PictureEvent.ReviewOverdue() -> facts("picture-review-overdue", pictureId, picture);
            case PictureEvent.ConcernsUsed used -> concernsUsed(pictureId, picture, used);
        };
    }

    @Override
    public OutgoingEvent restate(String pictureId, SituationPicture picture) {
        return facts("picture-restated", pictureId, picture);
    }

    private static OutgoingEvent facts(String type, String pictureId, SituationPicture picture) {
        return new OutgoingEvent(type, DataClassification.INTERNAL, PictureFacts.of(pictureId, picture));
    }

    private static OutgoingEvent concernsUsed(
            String pictureId, SituationPicture picture, PictureEvent.ConcernsUsed used) {
        return new OutgoingEvent(
                "concerns-used",
                DataClassification.INTERNAL,
                new ConcernsUsedFacts(
                        ConcernsUsedFacts.UsedIn.PICTURE,
                        pictureId,
                        null,
                        picture.municipalityCode(),
                        used.concernIds(),
                        used.usedAt()));
    }
}
