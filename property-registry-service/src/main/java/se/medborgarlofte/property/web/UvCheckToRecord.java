package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import se.medborgarlofte.property.domain.UvCheck;

/** A UV check as it is recorded. */
@Schema(description = "En UV-kontroll. A UV check.")
record UvCheckToRecord(
        @NotNull
        @Pattern(regexp = Patterns.MUNICIPALITY, message = Patterns.MUNICIPALITY_CODE)
        @Schema(description = "Kommunkod. Municipality code.", example = "1281")
        String municipalityCode,

        @NotNull
        @Size(max = 60)
        @Pattern(regexp = Patterns.UNIT, message = Patterns.UNIT_CODE)
        @Schema(
                description = "Enhet som kontrollerade, aldrig en person. Unit that checked, never a person.",
                example = "police-south")
        String unit,

        @NotNull @Schema(description = "När. When.", example = "2026-11-20T21:40:00Z")
        Instant at,

        @NotNull
        @Min(1)
        @Max(10_000)
        @Schema(description = "Antal saker under lampan. Things put under the lamp.", example = "14")
        Integer itemsChecked,

        @NotNull
        @Min(0)
        @Max(10_000)
        @Schema(description = "Antal som lyste; 0 loggas också. How many glowed; 0 is recorded too.", example = "0")
        Integer hits) {

    UvCheck toCheck(String recordedBy) {
        return new UvCheck(municipalityCode, unit, at, itemsChecked, hits, recordedBy);
    }
}
