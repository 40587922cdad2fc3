package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import se.medborgarlofte.pledge.domain.StatutoryParts;

@Schema(
        description = "De tre obligatoriska delarna; en tom text är en del som inte är skriven än."
                + " The three mandatory parts; an empty text is a part not yet written.")
record StatutoryPartsBody(
        @Schema(
                description = "Kartläggning: var och när. Mapping: where and when.",
                example = "Bostadsinbrotten är flest i villaområdena norr om järnvägen, oftast vardagar 10–15.")
        @NotNull
        @Size(max = 20_000)
        String mapping,

        @Schema(
                description = "Övrig information. Other information.",
                example = "Grannsamverkan täcker en tredjedel av hushållen i området.")
        @NotNull
        @Size(max = 20_000)
        String otherInformation,

        @Schema(
                description = "Analys: varför här och varför nu. Analysis: why here and why now.",
                example = "Stöldgods är svårt att knyta till sin ägare, så risken för den som stjäl är låg.")
        @NotNull
        @Size(max = 20_000)
        String analysis) {

    StatutoryParts parts() {
        return new StatutoryParts(mapping, otherInformation, analysis);
    }
}
