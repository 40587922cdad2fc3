package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.PictureInputs;

@Schema(description = "Ett problem i lägesbilden. A problem of the picture.")
record RankedProblem(
        @Schema(description = "Vad oron gäller. What the concerns are about.", example = "RESIDENTIAL_BURGLARY")
        ConcernCategory category,

        @Schema(description = "Antal. How many.", example = "17")
        int concerns) {

    static List<RankedProblem> of(PictureInputs inputs) {
        return inputs.problems().stream()
                .map(problem -> new RankedProblem(problem.category(), problem.concerns()))
                .toList();
    }
}
