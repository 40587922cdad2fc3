package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.Period;
import se.medborgarlofte.pledge.domain.PictureEvent;
import se.medborgarlofte.pledge.domain.SituationPicture;

/**
 * Opens the version that follows an approved one. Its id is derived from the approved one's: a picture has one next
 * version, whoever asks and however often. Asked again with another period, the answer is that the version exists.
 */
@Component
public final class OpenNextVersion {

    private final Access access;
    private final AggregateStore<SituationPicture, PictureEvent> pictures;

    OpenNextVersion(Access access, AggregateStore<SituationPicture, PictureEvent> pictures) {
        this.access = access;
        this.pictures = pictures;
    }

    /** Opens it and answers its id. */
    public String open(Caller caller, String pictureId, Period period) {
        SituationPicture picture = pictures.load(pictureId).state();
        access.require(PledgeOperation.OPEN_PICTURE, caller, Resource.in(picture.municipalityCode()));
        return pictures.create(
                        nextVersionOf(pictureId, period),
                        Verdicts.decision(picture.openNext(pictureId, period, caller.personId())))
                .stored()
                .id();
    }

    private static CommandKey nextVersionOf(String pictureId, Period period) {
        return new CommandKey(Ids.uuidV5("next-version-of:" + pictureId).toString(), period.from() + "/" + period.to());
    }
}
