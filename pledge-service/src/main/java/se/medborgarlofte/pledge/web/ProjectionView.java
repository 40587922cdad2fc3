package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.Audience;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.InputKind;
import se.medborgarlofte.pledge.domain.PictureProjection;
import se.medborgarlofte.pledge.domain.StatutoryParts;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En lägesbild som läsaren får se den. A situation picture as its reader may see it.")
record ProjectionView(
        @Schema(description = "För vem. For whom.", example = "PUBLIC")
        Audience audience,

        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        String municipalityCode,

        @Schema(description = "Första dag. First day.", example = "2026-01-01")
        LocalDate periodFrom,

        @Schema(description = "Sista dag. Last day.", example = "2026-12-31")
        LocalDate periodTo,

        @Schema(description = "Version. Version.", example = "1")
        int version,

        @Schema(description = "De tre delarna; inte för allmänheten. The three parts; not for the public.") @Nullable
        StatutoryPartsBody parts,

        @Schema(description = "Problemen. The problems.") List<ProjectedProblemView> problems,

        @Schema(description = "Underlagen. The inputs.") List<ProjectedInputView> inputs) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "Ett problem. A problem.")
    record ProjectedProblemView(
            @Schema(description = "Problem. Problem.", example = "LIGHTING")
            ConcernCategory category,

            @Schema(description = "Antal; saknas för små tal. Number; absent for small ones.", example = "7") @Nullable
            Integer concerns) {}

    @Schema(description = "Ett underlag. An input.")
    record ProjectedInputView(
            @Schema(description = "Slag. Kind.", example = "SAFETY_SURVEY")
            InputKind kind,

            @Schema(description = "Källa. Source.", example = "Trygghetsundersökning 2026")
            String source,

            @Schema(description = "Sammanfattning. Summary.", example = "Fler känner sig trygga.")
            String summary) {}

    static ProjectionView of(PictureProjection projection) {
        StatutoryParts parts = projection.parts();
        return new ProjectionView(
                projection.audience(),
                projection.municipalityCode(),
                projection.period().from(),
                projection.period().to(),
                projection.version(),
                parts == null
                        ? null
                        : new StatutoryPartsBody(parts.mapping(), parts.otherInformation(), parts.analysis()),
                projection.problems().stream()
                        .map(problem -> new ProjectedProblemView(problem.category(), problem.concerns()))
                        .toList(),
                projection.inputs().stream()
                        .map(input -> new ProjectedInputView(input.kind(), input.source(), input.summary()))
                        .toList());
    }
}
