package se.medborgarlofte.dialogue.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.Confirmation;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.dialogue.domain.VisitKind;
import se.medborgarlofte.dialogue.domain.VisitState;

/** A visit's facts as every one of its events tells them; what it is about is not among them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VisitFacts(
        String visitId,
        String municipalityCode,
        String requestedBy,
        VisitKind kind,
        Instant startsAt,
        Instant endsAt,
        @Nullable String policePersonId,
        @Nullable String municipalityPersonId,
        VisitState state,
        int invitationSequence) {

    static VisitFacts of(String visitId, Visit visit) {
        return new VisitFacts(
                visitId,
                visit.request().municipalityCode(),
                visit.request().requestedBy(),
                visit.request().kind(),
                visit.request().time().startsAt(),
                visit.request().time().endsAt(),
                personOf(Party.POLICE, visit),
                personOf(Party.MUNICIPALITY, visit),
                visit.state(),
                visit.invitationSequence());
    }

    private static @Nullable String personOf(Party party, Visit visit) {
        return visit.confirmationOf(party).map(Confirmation::personId).orElse(null);
    }
}
