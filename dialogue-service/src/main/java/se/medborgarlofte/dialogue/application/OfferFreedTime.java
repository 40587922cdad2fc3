package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import org.bson.Document;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Representative;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.eventing.work.WorkQueue;

/** Offers time that has become free to those who wait for it, in a fair order. */
@Service
public class OfferFreedTime {

    public static final String OFFER = "freed-time";

    /** The work's payload: the municipality in which somebody has more time than before. */
    public static final String MUNICIPALITY = "municipalityCode";

    private final WaitingVisits waitingVisits;
    private final ProposeVisit proposeVisit;
    private final WorkQueue work;
    private final Clock clock;

    OfferFreedTime(WaitingVisits waitingVisits, ProposeVisit proposeVisit, WorkQueue work, Clock clock) {
        this.waitingVisits = waitingVisits;
        this.proposeVisit = proposeVisit;
        this.work = work;
        this.clock = clock;
    }

    public void in(String municipalityCode) {
        waitingVisits
                .in(municipalityCode)
                .forEach(place -> proposeVisit.propose(place.visit().visitId()));
    }

    /** Somebody has a new mandate or other hours: whoever waits may be lucky. Done for each change once. */
    void soonWhere(Stored<Representative> representative) {
        representative
                .state()
                .municipalities()
                .forEach(municipality -> work.schedule(
                        OFFER,
                        representative.id() + ":" + representative.revision() + ":" + municipality,
                        clock.instant(),
                        new Document(MUNICIPALITY, municipality)));
    }
}
