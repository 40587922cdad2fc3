package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.medborgarlofte.property.domain.IdentifierKind;

/** What somebody reads on a thing that they might buy. */
@Schema(description = "Numret på saken. The number on the thing.")
record ThingToCheck(
        @NotNull @Schema(description = "Sorts nummer. Kind of number.", example = "FRAME")
        IdentifierKind kind,

        @NotBlank @Size(max = 60) @Schema(description = "Som det står. As it reads.", example = "WBK 1234 567")
        String value) {

    /** Without the value. */
    @Override
    public String toString() {
        return "ThingToCheck[" + kind + "]";
    }
}
