package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** On what a return rests. */
@Schema(description = "Ett beslut om återlämning, på en träff eller ett anspråk. A return, by a match or a claim.")
record ReturnToDecide(
        @NotNull @Schema(description = "Saken. The thing.", example = "0192f3a4-9a10-7d21-8b60-5a1c8f2d7e12")
        UUID seizedItemId,

        @NotNull @Schema(description = "Vad det vilar på. What it rests on.", example = "MATCH")
        Basis basis,

        @NotNull
        @Schema(
                description = "Den bekräftade träffen eller det godtagna anspråket. The match or the claim.",
                example = "0192f3a4-9a10-7d21-8b60-5a1c8f2d7e13")
        UUID basisId) {

    /** Two grounds. */
    enum Basis {
        MATCH,
        CLAIM
    }
}
