package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Confirmation;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.Seat;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.eventing.store.StaleRevisionException;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.eventing.uniqueness.AlreadyReservedException;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;

/** An authority names the person who comes to a visit: whoever was asked, or somebody else with a mandate. */
@Service
public class ConfirmVisit {

    private final Access access;
    private final Visits visits;
    private final Speakers speakers;
    private final Bookings bookings;
    private final Clock clock;

    ConfirmVisit(Access access, Visits visits, Speakers speakers, Bookings bookings, Clock clock) {
        this.access = access;
        this.visits = visits;
        this.speakers = speakers;
        this.bookings = bookings;
        this.clock = clock;
    }

    /** Confirms once; a repeated confirmation of the same person answers the visit as it is. */
    public Stored<Visit> confirm(Caller caller, String visitId, long revision, Party party, String personId) {
        Stored<Visit> visit = visits.load(visitId);
        access.require(
                DialogueOperation.confirmingFor(party),
                caller,
                Resource.in(visit.state().request().municipalityCode()));
        if (visit.state().isConfirmedWith(party, personId)) {
            return visit;
        }
        return Refusals.asProblems(() -> confirm(caller, Visits.unchangedSince(revision, visit), party, personId));
    }

    private Stored<Visit> confirm(Caller caller, Stored<Visit> visit, Party party, String personId) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        visit.state().refuseUnlessOpenFor(party, now);
        return visit.state()
                .askedOf(party)
                .filter(asked -> asked.personId().equals(personId))
                .map(asked -> save(visit, new Confirmation(asked, caller.personId(), now)))
                .orElseGet(() -> book(visit, new Confirmation(seat(visit, party, personId), caller.personId(), now)));
    }

    private Seat seat(Stored<Visit> visit, Party party, String personId) {
        return speakers.seat(visit.state(), visit.state().time(), party, personId, Bookings.newBooking(visit.id()));
    }

    private Stored<Visit> book(Stored<Visit> visit, Confirmation confirmation) {
        try {
            return bookings.bookWhile(
                    visit.state(), List.of(confirmation.seat()), confirmation.at(), () -> save(visit, confirmation));
        } catch (AlreadyReservedException e) {
            return confirmedMeanwhile(visit.id(), confirmation, Problem.of(DialogueProblem.PERSON_ALREADY_BOOKED));
        }
    }

    private Stored<Visit> save(Stored<Visit> visit, Confirmation confirmation) {
        try {
            return visits.change(visit.id(), visit.revision(), current -> current.confirm(confirmation));
        } catch (StaleRevisionException e) {
            return confirmedMeanwhile(visit.id(), confirmation, e);
        }
    }

    /** The same confirmation may have been sent twice at the same time; then the other one has done the work. */
    private Stored<Visit> confirmedMeanwhile(String visitId, Confirmation confirmation, RuntimeException otherwise) {
        Stored<Visit> now = visits.load(visitId);
        if (now.state().isConfirmedWith(confirmation.party(), confirmation.personId())) {
            return now;
        }
        throw otherwise;
    }
}
