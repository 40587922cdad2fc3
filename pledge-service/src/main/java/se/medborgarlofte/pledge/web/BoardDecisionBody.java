package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.pledge.domain.BoardDecision;

@Schema(description = "Kommunstyrelsens beslut. The decision of the municipal executive board.")
record BoardDecisionBody(
        @Schema(description = "Utfall. Outcome.", example = "APPROVED") @NotNull
        BoardOutcome outcome,

        @Schema(description = "Sammanträdets dag. The day of the meeting.", example = "2026-11-30") @NotNull
        LocalDate decidedOn,

        @Schema(
                description = "Protokollets paragraf; krävs för ett bifall."
                        + " The paragraph of the minutes; required for an approval.",
                example = "§ 214")
        @Nullable
        @Size(max = 40)
        String paragraph,

        @Schema(
                description = "Diarienummer; krävs för ett bifall. Case number; required for an approval.",
                example = "KS 2026/0412")
        @Nullable
        @Size(max = 40)
        String diaryNumber,

        @Schema(
                description = "Dagen då löftet börjar gälla; krävs för ett bifall."
                        + " The day the pledge takes effect; required for an approval.",
                example = "2026-12-01")
        @Nullable
        LocalDate effectiveFrom) {

    /**
     * The decision.
     *
     * @throws Problem when an approval lacks what its force rests on
     */
    BoardDecision decision() {
        return switch (outcome) {
            case APPROVED -> approval();
            case REJECTED -> new BoardDecision.Rejection(decidedOn, paragraph, diaryNumber);
            case POSTPONED -> new BoardDecision.Postponement(decidedOn, paragraph, diaryNumber);
            case REFERRED_BACK -> new BoardDecision.ReferralBack(decidedOn, paragraph, diaryNumber);
        };
    }

    private BoardDecision approval() {
        if (paragraph == null
                || paragraph.isBlank()
                || diaryNumber == null
                || diaryNumber.isBlank()
                || effectiveFrom == null) {
            throw incompleteApproval();
        }
        return new BoardDecision.Approval(decidedOn, paragraph, diaryNumber, effectiveFrom);
    }

    private Problem incompleteApproval() {
        Problem problem = Problem.of(CommonProblem.INVALID_REQUEST);
        markIfMissing(problem, "/paragraph", paragraph);
        markIfMissing(problem, "/diaryNumber", diaryNumber);
        markIfMissing(problem, "/effectiveFrom", effectiveFrom);
        return problem;
    }

    private static void markIfMissing(Problem problem, String pointer, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            problem.error(pointer, "required-for-approval");
        }
    }
}
