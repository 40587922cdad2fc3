package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import se.medborgarlofte.property.domain.Review;

/** What a reviewer finds. */
@Schema(description = "En granskning. A review.")
record LookUpToReview(
        @NotNull @Schema(description = "Vad du finner. What you find.", example = "APPROVED")
        Verdict verdict) {

    /** Two answers. */
    enum Verdict {
        APPROVED,
        QUESTIONED;

        Review.Standing standing() {
            return switch (this) {
                case APPROVED -> Review.Standing.APPROVED;
                case QUESTIONED -> Review.Standing.QUESTIONED;
            };
        }
    }
}
