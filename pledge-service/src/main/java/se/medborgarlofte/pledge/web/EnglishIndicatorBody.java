package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Schema(
        description = "Ett mått på engelska. An indicator in English.",
        example = "{\"name\": \"Reported dwelling burglaries\", \"unit\": \"number per year\", \"source\": \"Brå\"}")
record EnglishIndicatorBody(
        @Schema(description = "Vad som mäts. What is measured.", example = "Reported dwelling burglaries")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(description = "Enhet. Unit.", example = "number per year") @NotBlank @Size(max = 60)
        String unit,

        @Schema(description = "Var siffran finns. Where the figure is found.", example = "Brå, reported crimes")
        @NotBlank
        @Size(max = 200)
        String source) {}
