package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.application.NewAssociation;
import se.medborgarlofte.dialogue.domain.AssociationKind;

/** What may change about an association. */
@Schema(description = "Det som kan ändras på en förening. What may change about an association.")
record AssociationToDescribe(
        @Schema(description = "DeSO- eller RegSO-kod, om den ligger i ett område. District.", example = "1230R002")
        @Nullable
        @Pattern(regexp = Patterns.DISTRICT, message = "district-code")
        String districtCode,

        @Schema(description = "Slag av förening. Kind of association.", example = "HOMEOWNERS") @NotNull
        AssociationKind kind,

        @Schema(description = "Antal hushåll. Households.", example = "152") @NotNull @Min(0) @Max(100_000)
        Integer households) {

    NewAssociation toDescription() {
        return new NewAssociation("", districtCode, "", kind, households);
    }
}
