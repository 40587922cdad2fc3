package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Where a thing lies from now on. */
@Schema(description = "En flytt. A move.")
record CustodyMove(
        @NotNull @Schema(description = "Saken. The thing.", example = "0192f3a4-9a10-7d21-8b60-5a1c8f2d7e12")
        UUID seizedItemId,

        @NotBlank @Size(max = 60) @Schema(description = "Plats. Place.", example = "Hylla B4")
        String storage) {}
