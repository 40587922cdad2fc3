package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import se.medborgarlofte.dialogue.application.Opened;
import se.medborgarlofte.dialogue.domain.Visit;

/** A visit with its topic. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Ett besök med sitt ämne. A visit with its topic.")
record VisitBody(
        @JsonUnwrapped VisitSummary visit,

        @Schema(description = "Vad det ska handla om. What it is to be about.")
        String topic,

        @Schema(description = "Allt som har hänt, det äldsta först. Everything that happened, oldest first.")
        List<VisitHistory> history) {

    static VisitBody of(Opened<Visit> opened) {
        return new VisitBody(VisitSummary.of(opened.stored()), opened.text(), history(opened));
    }

    private static List<VisitHistory> history(Opened<Visit> opened) {
        return opened.stored().state().history().stream().map(VisitHistory::of).toList();
    }
}
