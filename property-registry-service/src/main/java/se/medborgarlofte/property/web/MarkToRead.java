package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.application.NewMark;
import se.medborgarlofte.property.domain.MarkedThing;
import se.medborgarlofte.property.domain.UvColour;

/** A marking as it is detected. */
@Schema(description = "En märkning som har hittats. A marking that was found.")
record MarkToRead(
        @NotNull
        @Pattern(regexp = Patterns.MUNICIPALITY, message = Patterns.MUNICIPALITY_CODE)
        @Schema(description = "Kommunkod. Municipality code.", example = "1281")
        String municipalityCode,

        @NotNull
        @Pattern(regexp = Patterns.CASE_NUMBER, message = Patterns.CASE_NUMBER_CODE)
        @Schema(description = "Ärendets nummer. Case number.", example = "5000-K1234567-26")
        String caseNumber,

        @Nullable
        @Schema(description = "Beslaget saken hör till. The seizure.", example = "0192f3a4-9a10-7d21-8b60-5a1c8f2d7e11")
        UUID seizureId,

        @Nullable @Schema(description = "Saken. The thing.", example = "0192f3a4-9a10-7d21-8b60-5a1c8f2d7e12")
        UUID seizedItemId,

        @Nullable
        @Schema(
                description = "Färg under UV-ljus; säger vem som frågas först. Colour; says whom to ask first.",
                example = "GREEN")
        UvColour uvColour,

        @Nullable
        @Size(max = 60)
        @Schema(
                description = "Koden, om den går att läsa direkt. The code, if it can be read at once.",
                example = "DNA-4711-XK")
        String readableCode) {

    NewMark toMark() {
        MarkedThing thing = seizureId == null || seizedItemId == null
                ? null
                : new MarkedThing(seizureId.toString(), seizedItemId.toString());
        return new NewMark(municipalityCode, caseNumber, thing, uvColour, readableCode);
    }

    /** Without the code. */
    @Override
    public String toString() {
        return "MarkToRead[" + municipalityCode + "]";
    }
}
