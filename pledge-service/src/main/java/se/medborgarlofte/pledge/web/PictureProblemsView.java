package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import se.medborgarlofte.pledge.domain.PictureInputs;

@Schema(
        description = "Lägesbildens problem, flest först; räknas på nytt vid varje läsning tills bilden är godkänd."
                + " The problems of a picture, most concerns first; counted at each reading until it is approved.")
record PictureProblemsView(
        @Schema(description = "Problemen. The problems.") List<RankedProblem> problems,

        @Schema(description = "Antal i alla problem. How many in all problems.", example = "17")
        int concerns) {

    static PictureProblemsView of(PictureInputs inputs) {
        List<RankedProblem> problems = RankedProblem.of(inputs);
        return new PictureProblemsView(
                problems, problems.stream().mapToInt(RankedProblem::concerns).sum());
    }
}
