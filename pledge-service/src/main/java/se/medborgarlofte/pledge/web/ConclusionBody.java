package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.Conclusion;

@Schema(
        description = "Vad det blev av löftet. Om det hade effekt räknas ut av siffrorna."
                + " What became of the pledge. Whether it had an effect is computed from the figures.")
record ConclusionBody(
        @Schema(description = "Vad som gjordes. What was done.", example = "FULFILLED") @NotNull
        Conclusion.Result result,

        @Schema(description = "Ord till invånarna. Words to the inhabitants.") @NotNull @Valid
        ReasonBody text,

        @Schema(
                description = "Löftet som tar över; krävs för REPLACED. The pledge that takes over; for REPLACED.",
                example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f03")
        @Nullable
        @Size(max = 60)
        String replacedBy) {}
