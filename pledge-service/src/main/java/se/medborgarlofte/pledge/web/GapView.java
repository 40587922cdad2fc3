package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import se.medborgarlofte.pledge.domain.Gap;

@Schema(description = "En lucka i kedjan. A gap in the chain.")
record GapView(
        @Schema(description = "Vad som saknas. What is missing.", example = "PROBLEM_WITHOUT_MEASURE")
        Gap.Kind kind,

        @Schema(
                description = "Lägesbilden eller löftet det gäller. The picture or pledge it is about.",
                example = "0192f7a0-5c1e-7a33-9d41-3f6a2b8c4d01")
        String subject,

        @Schema(
                description = "Problem, aktivitet eller mått däri. Problem, activity or indicator within it.",
                example = "LIGHTING")
        String part,

        @Schema(description = "Sedan vilken dag. Since which day.", example = "2026-11-22")
        LocalDate since) {

    static GapView of(Gap gap) {
        return new GapView(gap.kind(), gap.subject(), gap.part(), gap.since());
    }
}
