package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.CancelReason;
import se.medborgarlofte.dialogue.domain.Confirmation;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.Preparation;
import se.medborgarlofte.dialogue.domain.Seat;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.dialogue.domain.VisitEvent;
import se.medborgarlofte.dialogue.domain.VisitFact;
import se.medborgarlofte.dialogue.domain.VisitTime;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.eventing.uniqueness.AlreadyReservedException;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.http.text.PersonalDataCheck;

/** Moves a visit, sends somebody else to it, or calls it off. */
@Service
public class ChangeVisit {

    private final Access access;
    private final Visits visits;
    private final Speakers speakers;
    private final Bookings bookings;
    private final FreeTexts texts;
    private final VisitSettings settings;
    private final Clock clock;

    ChangeVisit(
            Access access,
            Visits visits,
            Speakers speakers,
            Bookings bookings,
            FreeTexts texts,
            VisitSettings settings,
            Clock clock) {
        this.access = access;
        this.visits = visits;
        this.speakers = speakers;
        this.bookings = bookings;
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Moves the visit. Those who come are booked at the new time, all or none. An authority that moves it has thereby
     * promised the new time for its own person; everybody else is asked again.
     */
    public Stored<Visit> reschedule(Caller caller, String visitId, long revision, Instant startsAt, Instant endsAt) {
        Stored<Visit> visit = open(DialogueOperation.RESCHEDULE_VISIT, caller, visitId, revision);
        return Refusals.asProblems(() -> {
            Instant now = now();
            VisitTime time = VisitTime.requested(startsAt, endsAt, now);
            List<Seat> seats = moved(visit, time);
            VisitFact.Rescheduled moved = moved(caller, visit.state(), time, seats, now);
            return booked(visit, seats, current -> current.reschedule(moved));
        });
    }

    /** Sends somebody else for an authority that has promised somebody. */
    public Stored<Visit> replace(Caller caller, String visitId, long revision, Party party, String personId) {
        Stored<Visit> visit = open(DialogueOperation.confirmingFor(party), caller, visitId, revision);
        return Refusals.asProblems(() -> {
            Seat seat =
                    speakers.seat(visit.state(), visit.state().time(), party, personId, Bookings.newBooking(visitId));
            Confirmation confirmation = new Confirmation(seat, caller.personId(), now());
            return booked(visit, List.of(seat), current -> current.replace(confirmation));
        });
    }

    /** Writes agenda and invitation, for those who come and for the association to forward. */
    public Stored<Visit> prepare(Caller caller, String visitId, long revision, String agenda, String invitation) {
        Stored<Visit> visit = open(DialogueOperation.PREPARE_VISIT, caller, visitId, revision);
        PersonalDataCheck.require(Map.of("/agenda", agenda, "/invitation", invitation));
        Preparation preparation = new Preparation(
                texts.seal(FreeText.VISIT_AGENDA, visitId, agenda),
                texts.seal(FreeText.VISIT_INVITATION, visitId, invitation));
        return Refusals.asProblems(() -> visits.change(
                visitId, visit.revision(), current -> current.prepare(preparation, caller.personId(), now())));
    }

    /** Calls the visit off; everybody's time is free again. */
    public Stored<Visit> cancel(Caller caller, String visitId, long revision, CancelReason reason) {
        Stored<Visit> visit = open(DialogueOperation.CANCEL_VISIT, caller, visitId, revision);
        return Refusals.asProblems(
                () -> booked(visit, List.of(), current -> current.cancel(reason, caller.personId(), now())));
    }

    private Stored<Visit> open(DialogueOperation operation, Caller caller, String visitId, long revision) {
        Stored<Visit> visit = visits.load(visitId);
        access.require(
                operation,
                caller,
                Resource.in(visit.state().request().municipalityCode())
                        .ownedBy(visit.state().request().requestedBy()));
        return Visits.unchangedSince(revision, visit);
    }

    /** The same persons at the new time. */
    private List<Seat> moved(Stored<Visit> visit, VisitTime time) {
        String booking = Bookings.newBooking(visit.id());
        List<Seat> moved = new ArrayList<>();
        for (Seat seat : visit.state().seats()) {
            moved.add(speakers.seat(visit.state(), time, seat.party(), seat.personId(), booking));
        }
        return moved;
    }

    private VisitFact.Rescheduled moved(Caller caller, Visit visit, VisitTime time, List<Seat> seats, Instant now) {
        Optional<Seat> kept = seats.stream()
                .filter(seat -> isFor(seat.party(), caller, visit))
                .findFirst();
        List<Seat> asked =
                seats.stream().filter(seat -> !seat.equals(kept.orElse(null))).toList();
        return new VisitFact.Rescheduled(
                time,
                kept.map(seat -> new Confirmation(seat, caller.personId(), now)).orElse(null),
                asked,
                now.plus(settings.respondWithin()),
                caller.personId(),
                now);
    }

    private boolean isFor(Party party, Caller caller, Visit visit) {
        return access.allows(
                DialogueOperation.confirmingFor(party),
                caller,
                Resource.in(visit.request().municipalityCode()));
    }

    private Stored<Visit> booked(
            Stored<Visit> visit, List<Seat> seats, Function<Visit, Decision<Visit, VisitEvent>> change) {
        try {
            return bookings.bookWhile(
                    visit.state(), seats, now(), () -> visits.change(visit.id(), visit.revision(), change));
        } catch (AlreadyReservedException e) {
            throw Problem.of(DialogueProblem.PERSON_ALREADY_BOOKED);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
