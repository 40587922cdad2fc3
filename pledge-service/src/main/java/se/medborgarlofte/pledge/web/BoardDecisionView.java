package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.BoardDecision;
import se.medborgarlofte.pledge.domain.RecordedDecision;

@Schema(description = "Ett beslut av kommunstyrelsen. A decision of the municipal executive board.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BoardDecisionView(
        @Schema(description = "Utfall. Outcome.", example = "APPROVED")
        BoardOutcome outcome,

        @Schema(description = "Sammanträdets dag. The day of the meeting.", example = "2026-11-30")
        LocalDate decidedOn,

        @Schema(description = "Protokollets paragraf. The paragraph of the minutes.", example = "§ 214") @Nullable
        String paragraph,

        @Schema(description = "Diarienummer. Case number.", example = "KS 2026/0412") @Nullable
        String diaryNumber,

        @Schema(
                description = "Innehållets revision som beslutet gällde. The revision of the content it was about.",
                example = "2")
        int contentRevision) {

    static BoardDecisionView of(RecordedDecision recorded) {
        BoardDecision decision = recorded.decision();
        return new BoardDecisionView(
                BoardOutcome.of(decision),
                decision.decidedOn(),
                decision.paragraph(),
                decision.diaryNumber(),
                recorded.contentRevision());
    }
}
