package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.medborgarlofte.pledge.domain.Bilingual;

@Schema(description = "Text på båda språken. The text in both languages.")
record TextBody(
        @Schema(
                description = "På svenska. In Swedish.",
                example =
                        "Polisen och kommunen hjälper hushållen att märka det de äger och söker märkning i allt stöldgods.")
        @NotBlank
        @Size(max = 10_000)
        String sv,

        @Schema(
                description = "På engelska. In English.",
                example =
                        "Police and municipality help households mark what they own and look for markings in all stolen goods.")
        @NotBlank
        @Size(max = 10_000)
        String en) {

    static TextBody of(Bilingual text) {
        return new TextBody(text.swedish(), text.english());
    }

    Bilingual text() {
        return new Bilingual(sv, en);
    }
}
