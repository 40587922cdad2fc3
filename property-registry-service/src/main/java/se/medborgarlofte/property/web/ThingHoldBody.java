package se.medborgarlofte.property.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.property.domain.Hold;

/** A hold. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Ett stopp. A hold.")
record ThingHoldBody(
        @Schema(description = "Saken. The thing.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b10")
        String itemId,

        @Schema(description = "Anmälan. The report.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b12")
        String reportId,

        @Schema(description = "Till när. Until when.", example = "2026-12-20T12:00:00Z")
        Instant until,

        @Schema(description = "Varför. Why.", example = "Spaning pågår mot säljaren.")
        String reason,

        @Schema(description = "När det hävdes. When it was lifted.", example = "2026-12-10T12:00:00Z") @Nullable
        Instant liftedAt) {

    static ThingHoldBody of(Stored<Hold> stored, String reason) {
        Hold hold = stored.state();
        return new ThingHoldBody(stored.id(), hold.reportId(), hold.until(), reason, hold.liftedAt());
    }
}
