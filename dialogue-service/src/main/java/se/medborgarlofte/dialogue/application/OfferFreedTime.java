package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Representative;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.eventing.work.WorkQueue;

/**
 * Offers time that has become free to those who wait for it, in a fair order. That looks at all who wait in a
 * municipality, so it is work of its own, never done while an event is handled; and much that becomes free at once, as
 * when somebody's whole week is freed, is offered together.
 */
@Service
public class OfferFreedTime {

    public static final String OFFER = "offer-freed-time";

    /** The work's payload: the municipality in which somebody has more time than before. */
    public static final String MUNICIPALITY = "municipalityCode";

    /** The work's payload: when it was noted, in real time. */
    public static final String SINCE = "since";

    /** By so much the clocks of two instances may differ. */
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(2);

    private final WaitingVisits waitingVisits;
    private final ProposeVisit proposeVisit;
    private final WorkQueue work;
    private final Clock clock;

    private final Clock realTime;

    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    OfferFreedTime(
            WaitingVisits waitingVisits,
            ProposeVisit proposeVisit,
            WorkQueue work,
            Clock clock,
            @Qualifier("realTime") Clock realTime) {
        this.realTime = realTime;
        this.waitingVisits = waitingVisits;
        this.proposeVisit = proposeVisit;
        this.work = work;
        this.clock = clock;
    }

    /** Whose turn it is to offer in a municipality; in this process one at a time. */
    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock();
        private Instant lastBegan = Instant.EPOCH;
    }

    /**
     * Offers what is free to all who wait there. Does nothing when that has been done since: by somebody who began after
     * the time had become free.
     *
     * @param since when it was noted that time had become free, in real time
     * @return false when somebody is offering there right now; it is to be tried again soon
     */
    public boolean in(String municipalityCode, Instant since) {
        Turn turn = turns.computeIfAbsent(municipalityCode, _ -> new Turn());
        if (!turn.lock.tryLock()) {
            return false;
        }
        try {
            if (turn.lastBegan.isBefore(since.plus(CLOCKS_DIFFER))) {
                offer(municipalityCode, turn);
            }
            return true;
        } finally {
            turn.lock.unlock();
        }
    }

    private void offer(String municipalityCode, Turn turn) {
        Instant began = realTime.instant();
        waitingVisits
                .in(municipalityCode)
                .forEach(place -> proposeVisit.propose(place.visit().visitId()));
        turn.lastBegan = began;
    }

    /** Somebody has a new mandate or other hours: whoever waits may be lucky. Done for each change once. */
    void soonWhere(Stored<Representative> representative) {
        representative
                .state()
                .municipalities()
                .forEach(municipality ->
                        soon(municipality, representative.id() + ":" + representative.revision() + ":" + municipality));
    }

    /** Something has happened to a visit that freed time. Done for each of its revisions once. */
    void soonAfter(Stored<Visit> visit) {
        soon(visit.state().request().municipalityCode(), visit.id() + ":" + visit.revision());
    }

    private void soon(String municipalityCode, String occasion) {
        work.schedule(
                OFFER,
                occasion,
                clock.instant(),
                new Document(MUNICIPALITY, municipalityCode).append(SINCE, Date.from(realTime.instant())));
    }
}
