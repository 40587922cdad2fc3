package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.application.SurveyAnswer;
import se.medborgarlofte.pledge.domain.ConcernCategory;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Hur en grupp svarade på en fråga. How a group answered a question.")
record SurveyAnswerView(
        @Schema(description = "Fråga. Question.", example = "Känner du dig trygg ute på kvällen?")
        String question,

        @Schema(description = "Grupp; tom för alla. Group; empty for all.", example = "Kvinnor 65+")
        String group,

        @Schema(
                description =
                        "Antal som svarade så; saknas för små grupper. How many answered so; absent for small groups.",
                example = "212")
        @Nullable
        Integer count,

        @Schema(
                description = "Antal svar; saknas för små grupper. Number of answers; absent for small groups.",
                example = "412")
        @Nullable
        Integer outOf,

        @Schema(
                description = "Problemet frågan handlar om. The problem that the question is about.",
                example = "DISORDER")
        @Nullable
        ConcernCategory category) {

    static SurveyAnswerView of(SurveyAnswer answer) {
        boolean shown = answer.large();
        return new SurveyAnswerView(
                answer.question(),
                answer.group(),
                shown ? answer.count() : null,
                shown ? answer.outOf() : null,
                answer.category());
    }
}
