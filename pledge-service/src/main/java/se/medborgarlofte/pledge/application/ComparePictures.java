package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.pledge.domain.PictureComparison;
import se.medborgarlofte.pledge.domain.SituationPicture;

/** Compares two versions of a situation picture. */
@Component
public final class ComparePictures {

    private final ReadPicture pictures;
    private final CountConcerns count;

    ComparePictures(ReadPicture pictures, CountConcerns count) {
        this.pictures = pictures;
        this.count = count;
    }

    /** What the second has otherwise than the first. */
    public PictureComparison compare(Caller caller, String pictureId, String earlierId) {
        SituationPicture after = pictures.read(caller, pictureId).state();
        SituationPicture before = pictures.read(caller, earlierId).state();
        return PictureComparison.of(before, count.of(before), after, count.of(after));
    }
}
