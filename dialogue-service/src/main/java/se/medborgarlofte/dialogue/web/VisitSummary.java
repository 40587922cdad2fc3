package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.Confirmation;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.PlaceKind;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.dialogue.domain.VisitKind;
import se.medborgarlofte.dialogue.domain.VisitRequest;
import se.medborgarlofte.dialogue.domain.VisitState;
import se.medborgarlofte.eventing.store.Stored;

/** A visit without its topic. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Ett besök utan ämne. A visit without its topic.")
record VisitSummary(
        @Schema(description = "Besökets identitet. The visit's identifier.")
        String id,

        @Schema(description = "Kommunkod. Municipality code.")
        String municipalityCode,

        @Schema(description = "Vem som bad om det. Who asked for it.")
        String requestedBy,

        @Schema(description = "När önskemålet kom. When it was asked for.")
        Instant requestedAt,

        @Schema(description = "Slag av besök. Kind of visit.")
        VisitKind kind,

        @Schema(description = "När det börjar. When it starts.")
        Instant startsAt,

        @Schema(description = "När det slutar. When it ends.")
        Instant endsAt,

        @Schema(description = "Slag av plats. Kind of place.")
        PlaceKind placeKind,

        @Schema(
                description = "Hur många av de två myndigheterna som har bekräftat: ingen, en, båda. "
                        + "How many of the two authorities have confirmed: none, one, both.")
        VisitState state,

        @Schema(description = "Vem som kommer från polisen. Who comes from the police.") @Nullable
        String policePersonId,

        @Schema(description = "Vem som kommer från kommunen. Who comes from the municipality.") @Nullable
        String municipalityPersonId,

        @Schema(description = "Kalenderinbjudans nummer. Number of the calendar invitation.")
        int invitationSequence) {

    static VisitSummary of(Stored<Visit> stored) {
        VisitRequest request = stored.state().request();
        return new VisitSummary(
                stored.id(),
                request.municipalityCode(),
                request.requestedBy(),
                request.requestedAt(),
                request.kind(),
                request.time().startsAt(),
                request.time().endsAt(),
                request.placeKind(),
                stored.state().state(),
                personOf(Party.POLICE, stored.state()),
                personOf(Party.MUNICIPALITY, stored.state()),
                stored.state().invitationSequence());
    }

    private static @Nullable String personOf(Party party, Visit visit) {
        return visit.confirmationOf(party).map(Confirmation::personId).orElse(null);
    }
}
