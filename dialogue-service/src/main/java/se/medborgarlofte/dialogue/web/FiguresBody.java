package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.Category;
import se.medborgarlofte.dialogue.domain.ConcernState;
import se.medborgarlofte.dialogue.domain.DialogueFigures;

/** Figures as they are shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Siffror om dialogen i en kommun. Figures about a municipality's dialogue.")
record FiguresBody(
        @Schema(description = "Möten per slag. Meetings by kind.", example = "{\"YEARLY\": 4, \"EVERYDAY\": 11}")
        Map<String, Integer> meetings,

        @Schema(description = "Deltagare i alla möten. Participants in all meetings.", example = "230")
        int attendance,

        @Schema(description = "Väntan i dagar, median, från önskan till besök. Median wait in days.", example = "19")
        @Nullable
        Long medianWaitDays,

        @Schema(description = "Besök som borde ha en anteckning. Visits that should have a note.", example = "8")
        int visitsDue,

        @Schema(description = "Så många hade den i tid. So many had it in time.", example = "7")
        int reportedInTime,

        @Schema(
                description = "Bekymmer per slag och läge. Concerns by category and state.",
                example = "{\"LIGHTING\": {\"ACTED_ON\": 3, \"RAISED\": 1}}")
        Map<Category, Map<ConcernState, Integer>> concerns,

        @Schema(
                description = "Föreningar som aldrig har fått besök. Associations that were never visited.",
                example = "[\"0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b12\"]")
        List<String> associationsNeverVisited) {

    static FiguresBody of(DialogueFigures figures) {
        return new FiguresBody(
                figures.meetings(),
                figures.attendance(),
                figures.medianWait() == null ? null : figures.medianWait().toDays(),
                figures.visitsDue(),
                figures.reportedInTime(),
                figures.concerns(),
                figures.associationsNeverVisited());
    }
}
