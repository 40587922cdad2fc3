package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.Bilingual;

@Schema(description = "Löftets nya innehåll. The new content of the pledge.")
record RevisePledgeBody(
        @Schema(
                description = "En nyare godkänd lägesbild att bygga på; samma som förut om den saknas."
                        + " A newer approved picture to stand on; the same as before when absent.",
                example = "0192f7a0-5c1e-7a33-9d41-3f6a2b8c4d01")
        @Nullable
        @Size(max = 60)
        String pictureId,

        @Schema(description = "Det som utlovas. What is promised.") @NotNull @Valid
        ContentBody content,

        @Schema(
                description = "Varför ett gällande löfte ändras; krävs då."
                        + " Why a pledge in force is changed; required then.")
        @Nullable
        @Valid
        ReasonBody note) {

    @Nullable
    Bilingual why() {
        return note == null ? null : note.text();
    }
}
