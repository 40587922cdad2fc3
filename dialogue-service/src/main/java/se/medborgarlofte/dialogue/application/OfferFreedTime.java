package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
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

    private final WaitingVisits waitingVisits;
    private final ProposeVisit proposeVisit;
    private final WorkQueue work;
    private final Clock clock;

    /** For each municipality the round of offers that has not begun. */
    private final Map<String, Round> next = new ConcurrentHashMap<>();

    private final Map<String, Object> turns = new ConcurrentHashMap<>();

    OfferFreedTime(WaitingVisits waitingVisits, ProposeVisit proposeVisit, WorkQueue work, Clock clock) {
        this.waitingVisits = waitingVisits;
        this.proposeVisit = proposeVisit;
        this.work = work;
        this.clock = clock;
    }

    /** One look at all who wait; guarded by the municipality's turn. */
    private static final class Round {
        boolean done;
    }

    /** Returns when all that was free before the call has been offered: by a round that began after it. */
    public void in(String municipalityCode) {
        Round round = next.computeIfAbsent(municipalityCode, _ -> new Round());
        synchronized (turns.computeIfAbsent(municipalityCode, _ -> new Object())) {
            if (round.done) {
                return;
            }
            next.remove(municipalityCode, round);
            waitingVisits
                    .in(municipalityCode)
                    .forEach(place -> proposeVisit.propose(place.visit().visitId()));
            round.done = true;
        }
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
        work.schedule(OFFER, occasion, clock.instant(), new Document(MUNICIPALITY, municipalityCode));
    }
}
