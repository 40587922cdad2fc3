package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.medborgarlofte.pledge.domain.Bilingual;

@Schema(description = "Ett skäl som alla kan läsa, på båda språken. A reason for all to read, in both languages.")
record ReasonBody(
        @Schema(description = "På svenska. In Swedish.", example = "Ett stavfel är rättat.")
        @NotBlank
        @Size(max = 2_000)
        String sv,

        @Schema(description = "På engelska. In English.", example = "A spelling error is mended.")
        @NotBlank
        @Size(max = 2_000)
        String en) {

    static ReasonBody of(Bilingual text) {
        return new ReasonBody(text.swedish(), text.english());
    }

    Bilingual text() {
        return new Bilingual(sv, en);
    }
}
