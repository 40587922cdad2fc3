package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.application.NewLookUp;
import se.medborgarlofte.property.domain.LookUpGround;

/** A look-up as it is asked for. */
@Schema(description = "Ett uppslag med ändamål. A look-up with a purpose.")
record LookUpToMake(
        @NotNull
        @Pattern(regexp = Patterns.MUNICIPALITY, message = Patterns.MUNICIPALITY_CODE)
        @Schema(description = "Ärendets kommunkod. Municipality code of the case.", example = "1281")
        String municipalityCode,

        @NotNull
        @Pattern(regexp = Patterns.CASE_NUMBER, message = Patterns.CASE_NUMBER_CODE)
        @Schema(description = "Ärendets nummer. Case number.", example = "5000-K1234567-26")
        String caseNumber,

        @NotNull @Schema(description = "Ändamål. Purpose.", example = "SEIZED_THING")
        LookUpGround ground,

        @NotBlank
        @Size(min = 10, max = 500)
        @Schema(
                description = "Skälet i ord; lagras krypterat. The reason in words; stored encrypted.",
                example = "Ring funnen vid husrannsakan, märkning lyser grönt.")
        String reason,

        @Nullable
        @Size(max = 60)
        @Schema(description = "Koden, om den är avläst. The code, if it was read.", example = "DNA-4711-XK")
        String code,

        @Nullable
        @Schema(
                description = "Eller avläsningen som gav den. Or the reading that gave it.",
                example = "0192f3a4-b1b2-7f30-9d44-74dac302e310")
        UUID readingId) {

    NewLookUp toLookUp() {
        return new NewLookUp(
                municipalityCode, caseNumber, ground, reason, code, readingId == null ? null : readingId.toString());
    }

    /** Without code and reason. */
    @Override
    public String toString() {
        return "LookUpToMake[" + municipalityCode + "]";
    }
}
