package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import se.medborgarlofte.dialogue.domain.Absence;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.Representative;
import se.medborgarlofte.eventing.store.Stored;

/** A representative as they are shown to their own authority. */
@Schema(description = "Någon som kan komma på besök. Somebody who can come to visits.")
record RepresentativeBody(
        @Schema(description = "Identitet. Identifier.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b10")
        String id,

        @Schema(
                description = "Personens identitet. The person's identifier.",
                example = "3f0c2b5e-1d7a-4f7e-8a51-0a4d8f1b2c07")
        String personId,

        @Schema(description = "För vilken myndighet. For which authority.")
        Party party,

        @Schema(description = "Mandat, arbetstid och restid. Mandates, working hours and travel.")
        DiaryBody diary,

        @Schema(description = "När de inte kan komma. When they cannot come.")
        List<AbsenceBody> absences) {

    /** An absence; why is not asked. */
    @Schema(description = "En frånvaro. An absence.")
    record AbsenceBody(
            @Schema(description = "Identitet. Identifier.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b11")
            String id,

            @Schema(description = "Från. From.") Instant from,
            @Schema(description = "Till. To.") Instant to) {

        static AbsenceBody of(Absence absence) {
            return new AbsenceBody(
                    absence.id(), absence.span().from(), absence.span().to());
        }
    }

    static RepresentativeBody of(Stored<Representative> stored) {
        Representative it = stored.state();
        return new RepresentativeBody(
                stored.id(),
                it.personId(),
                it.party(),
                DiaryBody.of(it),
                it.absences().stream().map(AbsenceBody::of).toList());
    }
}
