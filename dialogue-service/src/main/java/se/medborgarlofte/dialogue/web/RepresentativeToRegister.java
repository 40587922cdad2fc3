package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import se.medborgarlofte.dialogue.application.NewRepresentative;
import se.medborgarlofte.dialogue.domain.Party;

/** A representative as they are registered. */
@Schema(description = "Någon som kan komma på besök. Somebody who can come to visits.")
record RepresentativeToRegister(
        @Schema(
                description = "Personens identitet i inloggningen. The person's identifier when signing in.",
                example = "3f0c2b5e-1d7a-4f7e-8a51-0a4d8f1b2c07")
        @NotNull
        UUID personId,

        @Schema(description = "För vilken myndighet. For which authority.", example = "POLICE") @NotNull
        Party party,

        @Schema(description = "Mandat, arbetstid och restid. Mandates, working hours and travel.") @NotNull @Valid
        DiaryBody diary) {

    NewRepresentative toRegister() {
        return new NewRepresentative(personId.toString(), party, diary.toDiary());
    }
}
