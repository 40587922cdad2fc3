package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a thing is shown to the public. */
@Schema(description = "En sak att visa. A thing to show.")
record ThingToShow(
        @NotNull @Schema(description = "Saken. The thing.", example = "0192f3a4-9a10-7d21-8b60-5a1c8f2d7e12")
        UUID seizedItemId,

        @Nullable
        @Size(max = 80)
        @Schema(
                description = "Några ord utan det som avgör vems den är. A few words without what would decide.",
                example = "Slät ring")
        String words) {}
