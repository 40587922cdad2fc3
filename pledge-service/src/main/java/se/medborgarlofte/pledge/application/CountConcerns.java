package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.pledge.domain.PictureInputs;
import se.medborgarlofte.pledge.domain.PictureStage;
import se.medborgarlofte.pledge.domain.SituationPicture;

/** The inputs of a picture: counted now for a draft, as they were pinned for an approved version. */
@Component
class CountConcerns {

    private final Concerns concerns;

    CountConcerns(Concerns concerns) {
        this.concerns = concerns;
    }

    PictureInputs of(SituationPicture picture) {
        return switch (picture.stage()) {
            case PictureStage.Approved approved -> approved.inputs();
            case PictureStage.Draft() ->
                PictureInputs.from(concerns.raised(picture.municipalityCode(), picture.period()));
        };
    }
}
