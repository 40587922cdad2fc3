package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.application.NewConcern;
import se.medborgarlofte.dialogue.domain.Category;

/** A concern as it is sent. */
@Schema(description = "Något du oroar dig för. Something you worry about.")
record ConcernToRaise(
        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        @NotNull
        @Pattern(regexp = Patterns.MUNICIPALITY, message = "municipality-code")
        String municipalityCode,

        @Schema(description = "Vad det handlar om. What it is about.", example = "RESIDENTIAL_BURGLARY") @NotNull
        Category category,

        @Schema(
                description = "Ungefärlig plats: SCB:s DeSO- eller RegSO-kod, aldrig en adress. "
                        + "Coarse place: a DeSO or RegSO code of Statistics Sweden, never an address.",
                example = "1230R002")
        @Nullable
        @Pattern(regexp = Patterns.DISTRICT, message = "district-code")
        String districtCode,

        @Schema(
                description = "Med egna ord, om platser och händelser; inga personer, registreringsnummer, "
                        + "telefonnummer eller e-postadresser. In your own words, about places and events; no "
                        + "people, number plates, phone numbers or e-mail addresses.",
                example = "Flera inbrott i radhusen vid stationen sedan i september.")
        @NotBlank
        @Size(max = 2000)
        String text) {

    NewConcern toRaise() {
        return new NewConcern(municipalityCode, category, districtCode, text);
    }
}
