package se.medborgarlofte.pledge.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.PictureInputs;
import se.medborgarlofte.pledge.domain.PictureStage;
import se.medborgarlofte.pledge.domain.SituationPicture;

/** The data of every picture event: the version's full current facts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PictureFacts(
        String pictureId,
        String municipalityCode,
        LocalDate periodFrom,
        LocalDate periodTo,
        int version,
        State state,
        List<Counted> problems,
        @Nullable LocalDate reviewDueOn) {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    enum State {
        DRAFT,
        APPROVED
    }

    record Counted(ConcernCategory category, int concerns) {}

    static PictureFacts of(String pictureId, SituationPicture picture) {
        return switch (picture.stage()) {
            case PictureStage.Draft() -> of(pictureId, picture, State.DRAFT, List.of());
            case PictureStage.Approved approved -> of(pictureId, picture, State.APPROVED, counted(approved.inputs()));
        };
    }

    private static PictureFacts of(String pictureId, SituationPicture picture, State state, List<Counted> problems) {
        return new PictureFacts(
                pictureId,
                picture.municipalityCode(),
                picture.period().from(),
                picture.period().to(),
                picture.version(),
                state,
                problems,
                picture.reviewDueOn(SWEDEN).orElse(null));
    }

    private static List<Counted> counted(PictureInputs inputs) {
        return inputs.problems().stream()
                .map(problem -> new Counted(problem.category(), problem.concerns()))
                .toList();
    }
}
