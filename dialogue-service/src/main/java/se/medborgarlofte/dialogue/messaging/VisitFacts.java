package se.medborgarlofte.dialogue.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.CancelReason;
import se.medborgarlofte.dialogue.domain.Confirmation;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.PlaceKind;
import se.medborgarlofte.dialogue.domain.Seat;
import se.medborgarlofte.dialogue.domain.Topic;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.dialogue.domain.VisitEvent;
import se.medborgarlofte.dialogue.domain.VisitKind;
import se.medborgarlofte.dialogue.domain.VisitRequest;
import se.medborgarlofte.dialogue.domain.VisitState;

/** A visit's facts as every one of its events tells them; what it is about, in words, is not among them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VisitFacts(
        String visitId,
        String municipalityCode,
        String requestedBy,
        VisitKind kind,
        Instant startsAt,
        Instant endsAt,
        PlaceKind placeKind,
        Topic subject,
        @Nullable String associationId,
        @Nullable Integer expectedAttendance,
        @Nullable String policePersonId,
        @Nullable String municipalityPersonId,
        VisitState state,
        @Nullable Asked proposal,
        int invitationSequence,
        boolean inCalendars,
        @Nullable String replacedPersonId,
        @Nullable CancelReason cancelReason,
        @Nullable String meetingNoteId,
        @Nullable Integer chase,
        @Nullable List<String> escalatedTo,
        @Nullable Boolean hidden) {

    /** Who is asked and has not answered. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Asked(
            int number,
            Instant respondBy,
            @Nullable String policePersonId,
            @Nullable String municipalityPersonId) {}

    static VisitFacts of(String visitId, Visit visit) {
        return of(visitId, visit, null, null, null, null);
    }

    /** The same facts, told because of that event. */
    static VisitFacts of(String visitId, Visit visit, VisitEvent event) {
        return switch (event) {
            case VisitEvent.VisitRepresentativeReplaced it ->
                of(visitId, visit, it.replacedPersonId(), null, null, null);
            case VisitEvent.VisitCancelled it -> of(visitId, visit, null, it.reason(), null, null);
            case VisitEvent.VisitHeld it -> of(visitId, visit, null, null, it.meetingNoteId(), null);
            case VisitEvent.VisitReportOverdue it -> of(visitId, visit, null, null, null, it.chase());
            default -> of(visitId, visit);
        };
    }

    private static VisitFacts of(
            String visitId,
            Visit visit,
            @Nullable String replaced,
            @Nullable CancelReason reason,
            @Nullable String meetingNoteId,
            @Nullable Integer chase) {
        VisitRequest request = visit.request();
        return new VisitFacts(
                visitId,
                request.municipalityCode(),
                request.requestedBy(),
                request.kind(),
                visit.time().startsAt(),
                visit.time().endsAt(),
                request.placeKind(),
                request.subject(),
                request.associationId(),
                request.expectedAttendance(),
                personOf(Party.POLICE, visit),
                personOf(Party.MUNICIPALITY, visit),
                visit.state(),
                asked(visit),
                visit.invitationSequence(),
                visit.calendarVersions() > 0,
                replaced,
                reason,
                meetingNoteId,
                chase,
                null,
                visit.isHidden() ? Boolean.TRUE : null);
    }

    /** The same facts, and to whom it is escalated. */
    VisitFacts escalatedTo(List<String> people) {
        return new VisitFacts(
                visitId,
                municipalityCode,
                requestedBy,
                kind,
                startsAt,
                endsAt,
                placeKind,
                subject,
                associationId,
                expectedAttendance,
                policePersonId,
                municipalityPersonId,
                state,
                proposal,
                invitationSequence,
                inCalendars,
                replacedPersonId,
                cancelReason,
                meetingNoteId,
                chase,
                people,
                hidden);
    }

    private static @Nullable Asked asked(Visit visit) {
        return Optional.ofNullable(visit.proposal())
                .map(it -> new Asked(
                        it.number(),
                        it.respondBy(),
                        it.of(Party.POLICE).map(Seat::personId).orElse(null),
                        it.of(Party.MUNICIPALITY).map(Seat::personId).orElse(null)))
                .orElse(null);
    }

    private static @Nullable String personOf(Party party, Visit visit) {
        return visit.confirmationOf(party).map(Confirmation::personId).orElse(null);
    }
}
