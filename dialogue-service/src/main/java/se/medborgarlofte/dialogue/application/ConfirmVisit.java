package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Confirmation;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.eventing.store.StaleRevisionException;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.eventing.uniqueness.AlreadyReservedException;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;

/** An authority names the person who comes to a visit. */
@Service
public class ConfirmVisit {

    private final Access access;
    private final Visits visits;
    private final Bookings bookings;
    private final Clock clock;

    ConfirmVisit(Access access, Visits visits, Bookings bookings, Clock clock) {
        this.access = access;
        this.visits = visits;
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
        return Refusals.asProblems(() -> book(visit, revision, confirmation(caller, visitId, party, personId)));
    }

    private Confirmation confirmation(Caller caller, String visitId, Party party, String personId) {
        return new Confirmation(
                party,
                personId,
                caller.personId(),
                Bookings.newBooking(visitId),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private Stored<Visit> book(Stored<Visit> visit, long revision, Confirmation confirmation) {
        visit.state().refuseUnlessOpenFor(confirmation.party(), confirmation.at());
        try {
            return bookings.bookWhile(
                    confirmation,
                    visit.state().request().time(),
                    () -> visits.change(visit.id(), revision, current -> current.confirm(confirmation)));
        } catch (AlreadyReservedException e) {
            return confirmedMeanwhile(visit.id(), confirmation, Problem.of(DialogueProblem.PERSON_ALREADY_BOOKED));
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
