package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.application.OpenedVisit;

/** A visit with its topic. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Ett besök med sitt ämne. A visit with its topic.")
record VisitBody(
        @JsonUnwrapped VisitSummary visit,

        @Schema(description = "Vad det ska handla om. What it is to be about.")
        String topic,

        @Schema(description = "Allt som har hänt, det äldsta först. Everything that happened, oldest first.")
        List<VisitHistory> history,

        @Schema(description = "Dagordningen, om någon har skrivit den. The agenda, if written.") @Nullable
        String agenda,

        @Schema(description = "Inbjudan, om någon har skrivit den. The invitation, if written.") @Nullable
        String invitation) {

    static VisitBody of(OpenedVisit opened) {
        return new VisitBody(
                VisitSummary.of(opened.stored()),
                opened.topic(),
                history(opened),
                opened.agenda(),
                opened.invitation());
    }

    private static List<VisitHistory> history(OpenedVisit opened) {
        return opened.stored().state().history().stream().map(VisitHistory::of).toList();
    }
}
