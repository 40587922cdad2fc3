package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A claim as somebody makes it. */
@Schema(description = "Ett anspråk. A claim.")
record ThingToClaim(
        @NotNull
        @Schema(description = "Saken i galleriet. The thing.", example = "0192f3a4-9a10-7d21-8b60-5a1c8f2d7e12")
        UUID thingId,

        @NotBlank
        @Size(min = 10, max = 1000)
        @Schema(description = "Varför den är din. Why it is yours.", example = "Min mormors ring, försvann i november.")
        String story) {

    /** Without the words. */
    @Override
    public String toString() {
        return "ThingToClaim[" + thingId + "]";
    }
}
