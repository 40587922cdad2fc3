package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** From whom and where things were taken. */
@Schema(description = "Från vem och var; lagras krypterat. From whom and where; stored encrypted.")
record CustodyOrigin(
        @NotBlank @Size(max = 200) @Schema(description = "Från vem. From whom.", example = "Lägenhetsinnehavaren")
        String takenFrom,

        @NotBlank @Size(max = 200) @Schema(description = "Var. Where.", example = "Vindsförråd 12")
        String takenWhere) {

    /** Without the words. */
    @Override
    public String toString() {
        return "CustodyOrigin[]";
    }
}
