package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.http.Caller;

/** An authority's confirmation as it is sent. */
@Schema(description = "Vem som kommer. Who comes.")
record VisitToConfirm(
        @Schema(description = "För vilken myndighet. For which authority.", example = "POLICE") @NotNull
        Party party,

        @Schema(
                description = "Vem som kommer; du själv om inget anges. Who comes; you when nobody is named.",
                example = "3f0c2b5e-1d7a-4f7e-8a51-0a4d8f1b2c07")
        @Nullable
        UUID personId) {

    String personOr(Caller caller) {
        return personId == null ? caller.personId() : personId.toString();
    }
}
