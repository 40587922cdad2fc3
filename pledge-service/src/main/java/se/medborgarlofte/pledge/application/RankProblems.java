package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.pledge.domain.PictureInputs;

/** Shows the problems of a picture, the one with most concerns first. */
@Component
public final class RankProblems {

    private final ReadPicture pictures;
    private final CountConcerns count;

    RankProblems(ReadPicture pictures, CountConcerns count) {
        this.pictures = pictures;
        this.count = count;
    }

    /** The problems as they stand now; those of an approved version stand still. */
    public PictureInputs rank(Caller caller, String pictureId) {
        return count.of(pictures.read(caller, pictureId).state());
    }
}
