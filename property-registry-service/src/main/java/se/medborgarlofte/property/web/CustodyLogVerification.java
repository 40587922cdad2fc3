package se.medborgarlofte.property.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.audit.Verification;

/** Whether a custody's log is as it was written. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Loggens kontroll. The check of the log.")
record CustodyLogVerification(
        @Schema(description = "Om den är orörd. Whether it is untouched.", example = "true")
        boolean intact,

        @Schema(
                description = "Antal poster, eller den första som inte stämmer. Entries, or the first broken one.",
                example = "12")
        long entries,

        @Schema(description = "Vad som inte stämmer. What is wrong.", example = "its content was changed") @Nullable
        String finding) {

    static CustodyLogVerification of(Verification verification) {
        return switch (verification) {
            case Verification.Intact intact -> new CustodyLogVerification(true, intact.entries(), null);
            case Verification.Broken broken -> new CustodyLogVerification(false, broken.atSequence(), broken.finding());
        };
    }
}
