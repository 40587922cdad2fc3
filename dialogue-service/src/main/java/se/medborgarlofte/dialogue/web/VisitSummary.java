package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.Confirmation;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.PlaceKind;
import se.medborgarlofte.dialogue.domain.Proposal;
import se.medborgarlofte.dialogue.domain.Seat;
import se.medborgarlofte.dialogue.domain.Topic;
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
                description = "Hur många av de två myndigheterna som har bekräftat (ingen, en, båda), eller hur det "
                        + "slutade: hölls, ställdes in, ingen kunde. How many of the two authorities have confirmed "
                        + "(none, one, both), or how it ended: held, called off, nobody could.")
        VisitState state,

        @Schema(description = "Vem som kommer från polisen. Who comes from the police.") @Nullable
        String policePersonId,

        @Schema(description = "Vem som kommer från kommunen. Who comes from the municipality.") @Nullable
        String municipalityPersonId,

        @Schema(description = "Kalenderinbjudans nummer. Number of the calendar invitation.")
        int invitationSequence,

        @Schema(description = "Vad det handlar om, som kod. What it is about, as a code.")
        Topic subject,

        @Schema(description = "Föreningen, om någon angavs. The association, if one was given.") @Nullable
        String associationId,

        @Schema(description = "Hur många som väntas, om någon vet. How many are expected, if anybody knows.") @Nullable
        Integer expectedAttendance,

        @Schema(description = "Vem som är tillfrågad och inte har svarat. Who is asked and has not answered.") @Nullable
        ProposalBody proposal) {

    /** Who is asked. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "Ett förslag som väntar på svar. A proposal that waits for an answer.")
    record ProposalBody(
            @Schema(description = "Vilket i ordningen. Which one, counted from 1.")
            int number,

            @Schema(description = "När tystnad räknas som nej. When silence counts as a no.")
            Instant respondBy,

            @Schema(description = "Vem polisen tillfrågas om. Who is asked for the police.") @Nullable
            String policePersonId,

            @Schema(description = "Vem kommunen tillfrågas om. Who is asked for the municipality.") @Nullable
            String municipalityPersonId) {

        static @Nullable ProposalBody of(Visit visit) {
            Proposal proposal = visit.proposal();
            return proposal == null
                    ? null
                    : new ProposalBody(
                            proposal.number(),
                            proposal.respondBy(),
                            proposal.of(Party.POLICE).map(Seat::personId).orElse(null),
                            proposal.of(Party.MUNICIPALITY).map(Seat::personId).orElse(null));
        }
    }

    static VisitSummary of(Stored<Visit> stored) {
        VisitRequest request = stored.state().request();
        return new VisitSummary(
                stored.id(),
                request.municipalityCode(),
                request.requestedBy(),
                request.requestedAt(),
                request.kind(),
                stored.state().time().startsAt(),
                stored.state().time().endsAt(),
                request.placeKind(),
                stored.state().state(),
                personOf(Party.POLICE, stored.state()),
                personOf(Party.MUNICIPALITY, stored.state()),
                stored.state().invitationSequence(),
                request.subject(),
                request.associationId(),
                request.expectedAttendance(),
                ProposalBody.of(stored.state()));
    }

    private static @Nullable String personOf(Party party, Visit visit) {
        return visit.confirmationOf(party).map(Confirmation::personId).orElse(null);
    }
}
