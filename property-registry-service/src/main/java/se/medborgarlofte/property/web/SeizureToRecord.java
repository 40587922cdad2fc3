package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import se.medborgarlofte.property.application.NewSeizure;
import se.medborgarlofte.property.domain.FoundHow;

/** A seizure as it is recorded. */
@Schema(description = "Ett beslag. A seizure.")
record SeizureToRecord(
        @NotNull
        @Pattern(regexp = Patterns.MUNICIPALITY, message = Patterns.MUNICIPALITY_CODE)
        @Schema(description = "Kommunkod där det togs. Municipality code of where it was taken.", example = "1281")
        String municipalityCode,

        @NotNull
        @Pattern(regexp = Patterns.CASE_NUMBER, message = Patterns.CASE_NUMBER_CODE)
        @Schema(description = "Ärendets nummer hos polisen. The police's case number.", example = "5000-K1234567-26")
        String caseNumber,

        @NotNull @Schema(description = "När. When.", example = "2026-11-20T21:40:00Z")
        Instant seizedAt,

        @NotNull @Schema(description = "Hur sakerna hittades. How the things were found.", example = "HOUSE_SEARCH")
        FoundHow found,

        @NotEmpty @Valid @Size(max = 500) @Schema(description = "Det beslagtagna. What was seized.")
        List<@NotNull ItemToRegister> items) {

    NewSeizure toSeizure() {
        return new NewSeizure(
                municipalityCode,
                caseNumber,
                seizedAt,
                found,
                items.stream().map(ItemToRegister::toThing).toList());
    }
}
