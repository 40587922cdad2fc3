package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import se.medborgarlofte.dialogue.domain.TimeSpan;

/** A stretch of time. */
@Schema(description = "En tidsrymd. A stretch of time.")
record TimeSpanBody(
        @Schema(description = "Från. From.", example = "2027-03-15T17:00:00+01:00") @NotNull
        Instant from,

        @Schema(description = "Till. To.", example = "2027-03-15T21:00:00+01:00") @NotNull
        Instant to) {

    TimeSpan toSpan() {
        return new TimeSpan(from, to);
    }
}
