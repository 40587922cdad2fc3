package se.medborgarlofte.property.application;

import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.property.domain.ThingRef;

/** Things have come or changed: unless all that is compared is as before, their candidates are to be shown anew. */
@Service
public class WantCandidates {
    private final ComparedThings things;
    private final Fingerprints fingerprints;
    private final QuestionQueue queue;

    WantCandidates(ComparedThings things, Fingerprints fingerprints, QuestionQueue queue) {
        this.things = things;
        this.fingerprints = fingerprints;
        this.queue = queue;
    }

    /** What is known of the things may have changed. */
    public void wantIfChanged(ThingRef.Side side, String aggregateId) {
        List<ComparedThing> now = things.of(side, aggregateId);
        if (!now.isEmpty()) {
            queue.add(side, aggregateId, fingerprints.of(now));
        }
    }

    /**
     * Something was decided about the things, which may look the same afterwards.
     *
     * @param because names the decision
     */
    public void want(ThingRef.Side side, String aggregateId, String because) {
        queue.add(side, aggregateId, because);
    }
}
