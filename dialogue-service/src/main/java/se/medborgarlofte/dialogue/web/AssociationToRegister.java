package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.application.NewAssociation;
import se.medborgarlofte.dialogue.domain.AssociationKind;

/** An association as it is registered. */
@Schema(description = "En förening. An association.")
record AssociationToRegister(
        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        @NotNull
        @Pattern(regexp = Patterns.MUNICIPALITY, message = "municipality-code")
        String municipalityCode,

        @Schema(description = "DeSO- eller RegSO-kod, om den ligger i ett område. District.", example = "1230R002")
        @Nullable
        @Pattern(regexp = Patterns.DISTRICT, message = "district-code")
        String districtCode,

        @Schema(
                description = "Namnet, ett för varje förening i kommunen. The name, one for each association in the "
                        + "municipality.",
                example = "Grannsamverkan Stationsbyn")
        @NotBlank
        @Size(max = 120)
        String name,

        @Schema(description = "Slag av förening. Kind of association.", example = "NEIGHBOURHOOD_WATCH") @NotNull
        AssociationKind kind,

        @Schema(description = "Antal hushåll; de räknas, namnges aldrig. Households, counted.", example = "140")
        @NotNull
        @Min(0)
        @Max(100_000)
        Integer households) {

    NewAssociation toRegister() {
        return new NewAssociation(municipalityCode, districtCode, name, kind, households);
    }
}
