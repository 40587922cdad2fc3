package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.eventing.store.StaleRevisionException;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.eventing.uniqueness.AlreadyReservedException;

/**
 * Finds the next time and persons for a visit and asks them. Doing it again while they are being asked changes nothing;
 * when nobody is free the visit waits.
 */
@Service
public class ProposeVisit {

    /** Each round that is lost, somebody else has won a time; a visit has few rivals. */
    private static final int MOST_ROUNDS = 60;

    private final Visits visits;
    private final Candidates candidates;
    private final Bookings bookings;
    private final VisitSettings settings;
    private final Clock clock;

    ProposeVisit(Visits visits, Candidates candidates, Bookings bookings, VisitSettings settings, Clock clock) {
        this.visits = visits;
        this.candidates = candidates;
        this.bookings = bookings;
        this.settings = settings;
        this.clock = clock;
    }

    public void propose(String visitId) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Stored<Visit> visit = visits.load(visitId);
            if (!visit.state().needsAProposal(now()) || !lostARace(visit)) {
                return;
            }
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(5_000_000));
        }
    }

    /** Whether a time was lost to another visit in this very moment, so that looking again is worth while. */
    private boolean lostARace(Stored<Visit> visit) {
        boolean lost = false;
        for (Candidate candidate : candidates.of(visit)) {
            try {
                ask(visit, candidate);
                return false;
            } catch (AlreadyReservedException e) {
                lost = true;
            } catch (StaleRevisionException e) {
                return true; // somebody else has done something with the visit: look again at what it needs
            }
        }
        return lost;
    }

    private void ask(Stored<Visit> visit, Candidate candidate) {
        Instant now = now();
        bookings.bookWhile(
                visit.state(),
                candidate.seats(),
                now,
                () -> visits.change(
                        visit.id(),
                        visit.revision(),
                        current ->
                                current.propose(candidate.time(), candidate.seats(), respondBy(candidate, now), now)));
    }

    /** A day before the visit at the latest, so that somebody else can still be asked. */
    private Instant respondBy(Candidate candidate, Instant now) {
        Instant usual = now.plus(settings.respondWithin());
        Instant latest = candidate.time().startsAt().minus(Duration.ofDays(1));
        return usual.isBefore(latest) || latest.isBefore(now) ? usual : latest;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
