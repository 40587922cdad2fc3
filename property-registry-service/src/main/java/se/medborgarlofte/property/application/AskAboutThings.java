package se.medborgarlofte.property.application;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import se.medborgarlofte.property.domain.ThingRef;

/**
 * Things of a theft report or seizure have come or changed: their candidates are shown anew, and so are those of the
 * things that they are, or were, candidates of.
 */
@Service
public class AskAboutThings {
    private final ComparedThings things;
    private final CandidateLists lists;
    private final Ranker ranker;
    private final ShowCandidates showCandidates;

    AskAboutThings(ComparedThings things, CandidateLists lists, Ranker ranker, ShowCandidates showCandidates) {
        this.things = things;
        this.lists = lists;
        this.ranker = ranker;
        this.showCandidates = showCandidates;
    }

    /**
     * Asks.
     *
     * @return how many things were shown their candidates
     * @throws NotCurrentException when this instance has not yet seen all that was told before
     */
    public int ask(ThingRef.Side side, String aggregateId) {
        ranker.awaitCurrent();
        Set<ThingRef> others = new LinkedHashSet<>(lists.showing(side, aggregateId));
        int asked = 0;
        for (ComparedThing thing : things.of(side, aggregateId)) {
            others.addAll(showCandidates.show(thing));
            asked++;
        }
        for (ThingRef other : others) {
            showCandidates.show(other);
        }
        return asked + others.size();
    }
}
