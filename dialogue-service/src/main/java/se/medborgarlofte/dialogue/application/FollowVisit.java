package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.eventing.store.Stored;

/** What happens to a visit by itself: silence counts as a no, freed time goes to whoever waits, people are reminded. */
@Service
public class FollowVisit {

    private final Visits visits;
    private final ProposeVisit proposeVisit;
    private final OfferFreedTime offerFreedTime;
    private final Bookings bookings;
    private final Clock clock;

    FollowVisit(
            Visits visits, ProposeVisit proposeVisit, OfferFreedTime offerFreedTime, Bookings bookings, Clock clock) {
        this.visits = visits;
        this.proposeVisit = proposeVisit;
        this.offerFreedTime = offerFreedTime;
        this.bookings = bookings;
        this.clock = clock;
    }

    /** Takes silence for a no and asks the next. */
    public void lapseProposal(String visitId, int number) {
        Stored<Visit> before = visits.load(visitId);
        Stored<Visit> after = visits.change(visitId, visit -> visit.lapseProposal(number, now()));
        freeUnneeded(after.id());
        if (after.revision() != before.revision()) {
            proposeVisit.propose(visitId);
        }
    }

    /** Ends a visit that has found nobody in time. */
    public void lapse(String visitId) {
        visits.change(visitId, visit -> visit.lapse(now()));
        freeUnneeded(visitId);
    }

    /** Reminds everybody, if the visit is still what it was when the reminder was planned. */
    public void remind(String visitId, int calendarVersion) {
        visits.change(visitId, visit -> visit.remind(calendarVersion, now()));
    }

    /** Asks for the note of a visit. */
    public void chaseReport(String visitId, int calendarVersion, int chase) {
        visits.change(visitId, visit -> visit.chaseReport(calendarVersion, chase));
    }

    /** Notes that the visit took place. False when it is not known yet. */
    public boolean held(String visitId, String meetingNoteId) {
        if (!visits.contains(visitId)) {
            return false;
        }
        visits.change(visitId, visit -> visit.held(meetingNoteId, now()));
        return true;
    }

    /** Frees what was booked for a visit and no longer is, and has it offered to those who wait. */
    public void passOn(String visitId) {
        Stored<Visit> visit = freeUnneeded(visitId);
        if (visit.state().everySeat().isEmpty()) {
            return; // nobody's time was ever booked for it, so none is free now that was not before
        }
        offerFreedTime.soonAfter(visit);
    }

    private Stored<Visit> freeUnneeded(String visitId) {
        Stored<Visit> visit = visits.load(visitId);
        bookings.free(visit.state(), clock.instant());
        return visit;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
