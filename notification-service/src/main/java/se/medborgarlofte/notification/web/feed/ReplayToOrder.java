package se.medborgarlofte.notification.web.feed;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A replay as it is asked for. */
@Schema(description = "Varifrån ni vill ha allt en gång till. From where you want everything once more.")
record ReplayToOrder(
        @Schema(description = "Från det numret. From that number.", example = "17") @Min(1) @Nullable
        Long fromSequence,

        @Schema(description = "Eller från den tiden. Or from that time.", example = "2026-11-25T12:00:00Z") @Nullable
        Instant fromTime) {}
