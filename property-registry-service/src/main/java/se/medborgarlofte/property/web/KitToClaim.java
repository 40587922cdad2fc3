package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The code of a kit that somebody claims. */
@Schema(description = "Märksatsens kod. The code of the kit.")
record KitToClaim(
        @NotBlank
        @Size(max = 60)
        @Schema(description = "Som den står på satsen. As it reads on the kit.", example = "DNA-4711-XK")
        String code) {

    /** Without the code, which must not reach a log. */
    @Override
    public String toString() {
        return "KitToClaim[]";
    }
}
