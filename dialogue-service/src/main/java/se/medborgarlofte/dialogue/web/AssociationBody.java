package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.Association;
import se.medborgarlofte.dialogue.domain.AssociationKind;
import se.medborgarlofte.dialogue.domain.AssociationState;
import se.medborgarlofte.eventing.store.Stored;

/** An association as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En förening. An association.")
record AssociationBody(
        @Schema(description = "Identitet. Identifier.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b12")
        String id,

        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        String municipalityCode,

        @Schema(description = "Område, om ett är angivet. District, if given.", example = "1230R002") @Nullable
        String districtCode,

        @Schema(description = "Namnet. The name.", example = "Grannsamverkan Stationsbyn")
        String name,

        @Schema(description = "Slag av förening. Kind of association.")
        AssociationKind kind,

        @Schema(description = "Antal hushåll. Households.", example = "140")
        int households,

        @Schema(description = "Kontaktombud. Contact persons.")
        List<ContactBody> contacts,

        @Schema(description = "Om den är bekräftad. Whether it is confirmed.")
        AssociationState state,

        @Schema(description = "När den senast bekräftades. When last confirmed.")
        Instant confirmedAt) {

    static AssociationBody of(Stored<Association> stored) {
        Association it = stored.state();
        return new AssociationBody(
                stored.id(),
                it.municipalityCode(),
                it.districtCode(),
                it.name(),
                it.kind(),
                it.households(),
                it.contacts().stream().map(ContactBody::of).toList(),
                it.state(),
                it.confirmedAt());
    }
}
