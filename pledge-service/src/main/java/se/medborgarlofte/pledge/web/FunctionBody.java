package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.medborgarlofte.pledge.domain.Bilingual;

@Schema(description = "En funktion, aldrig en person. A function, never a person.")
record FunctionBody(
        @Schema(description = "På svenska. In Swedish.", example = "Kommunstyrelsens ordförande")
        @NotBlank
        @Size(max = 200)
        String sv,

        @Schema(description = "På engelska. In English.", example = "Chair of the municipal executive board")
        @NotBlank
        @Size(max = 200)
        String en) {

    static FunctionBody of(Bilingual text) {
        return new FunctionBody(text.swedish(), text.english());
    }

    Bilingual text() {
        return new Bilingual(sv, en);
    }
}
