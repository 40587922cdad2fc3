package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Schema(
        description = "En aktivitet på engelska. An activity in English.",
        example = "{\"function\": \"Community police officer\", \"description\": \"A UV lamp in every car\"}")
record EnglishActivityBody(
        @Schema(description = "Funktionen. The function.", example = "Community police officer")
        @NotBlank
        @Size(max = 200)
        String function,

        @Schema(description = "Vad som görs. What is done.", example = "A UV lamp in every car")
        @NotBlank
        @Size(max = 1_000)
        String description) {}
