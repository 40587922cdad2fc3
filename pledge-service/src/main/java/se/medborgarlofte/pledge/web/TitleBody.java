package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.medborgarlofte.pledge.domain.Bilingual;

@Schema(description = "Rubrik på båda språken. The title in both languages.")
record TitleBody(
        @Schema(description = "På svenska. In Swedish.", example = "Färre bostadsinbrott med märkDNA")
        @NotBlank
        @Size(max = 200)
        String sv,

        @Schema(description = "På engelska. In English.", example = "Fewer dwelling burglaries with property marking")
        @NotBlank
        @Size(max = 200)
        String en) {

    static TitleBody of(Bilingual title) {
        return new TitleBody(title.swedish(), title.english());
    }

    Bilingual title() {
        return new Bilingual(sv, en);
    }
}
