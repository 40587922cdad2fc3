package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.application.ImportKind;
import se.medborgarlofte.pledge.application.ImportOrder;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En import ur en fil. An import from a file.")
record ImportBody(
        @Schema(description = "Vad filen innehåller. What the file holds.", example = "CRIME_STATISTICS") @NotNull
        ImportKind kind,

        @Schema(
                description = "Kommunkod; saknas för hela landet. Municipality code; absent for the whole country.",
                example = "1230")
        @Nullable
        @Pattern(regexp = "[0-9]{4}", message = "municipality-code")
        String municipalityCode,

        @Schema(description = "Källa. Source.", example = "Brå, anmälda brott") @NotBlank @Size(max = 200)
        String source,

        @Schema(description = "Dagen uppgifterna gäller. The day the figures were stated for.", example = "2026-11-01")
        @NotNull
        LocalDate asOf,

        @Schema(
                description = "Filen: kommatecken eller semikolon, kolumnnamn på första raden. The file: commas or"
                        + " semicolons, column names in the first line.",
                example = "crimeType,month,count\nburglary-dwelling,2026-10,4\n")
        @NotBlank
        @Size(max = 4_000_000)
        String csv) {

    ImportOrder order() {
        return new ImportOrder(kind, municipalityCode, source, asOf, csv);
    }
}
