package se.medborgarlofte.property.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.DuplicateAggregateException;
import se.medborgarlofte.property.domain.CandidateList;
import se.medborgarlofte.property.domain.CandidateList.Showing;
import se.medborgarlofte.property.domain.CandidateListEvent;
import se.medborgarlofte.property.domain.ShownCandidate;
import se.medborgarlofte.property.domain.ThingRef;

/** Shows the candidates of a thing: keeps what differs from what was shown before, which alerts its officers. */
@Component
class ShowCandidates {
    private final Clock clock;
    private final MatchingSettings settings;
    private final ComparedThings things;
    private final Ranker ranker;
    private final ProposeCandidates proposeCandidates;
    private final AggregateStore<CandidateList, CandidateListEvent> lists;

    ShowCandidates(
            Clock clock,
            MatchingSettings settings,
            ComparedThings things,
            Ranker ranker,
            ProposeCandidates proposeCandidates,
            AggregateStore<CandidateList, CandidateListEvent> lists) {
        this.clock = clock;
        this.settings = settings;
        this.things = things;
        this.ranker = ranker;
        this.proposeCandidates = proposeCandidates;
        this.lists = lists;
    }

    /**
     * Shows a thing's candidates.
     *
     * @return the things whose own candidates may have changed with it
     */
    Collection<ThingRef> show(ThingRef thing) {
        String listId = Ids.uuidV5("candidates:" + thing.side() + ":" + thing.key());
        Found found = lists.find(listId).isPresent() ? shown(listId, thing) : shownIfWorth(listId, thing);
        proposeCandidates.propose(thing, found.ranking());
        return found.showing().candidates().stream().map(ShownCandidate::thing).toList();
    }

    /**
     * Ranked after the load and inside the decision: whoever saves has seen everything that was told before the showing
     * before was saved, so that no older ranking replaces a newer one.
     */
    private Found shown(String listId, ThingRef thing) {
        List<Found> latest = new ArrayList<>();
        lists.change(listId, shown -> {
            latest.add(find(thing));
            return shown.show(latest.getLast().showing(), settings.delta(), clock.instant());
        });
        return latest.getLast();
    }

    /** A list is begun with the first candidate that is worth showing. */
    private Found shownIfWorth(String listId, ThingRef thing) {
        Found found = find(thing);
        if (found.showing().candidates().isEmpty()) {
            return found;
        }
        String area = things.find(thing).map(ComparedThing::municipalityCode).orElse(null);
        CandidateList empty = CandidateList.empty(thing, area, clock.instant());
        try {
            lists.create(listId, empty.show(found.showing(), settings.delta(), clock.instant()));
            return found;
        } catch (DuplicateAggregateException begunMeanwhile) {
            return shown(listId, thing);
        }
    }

    /** What was found for a thing, and what of it is shown; no ranking when the thing is not looked for. */
    private record Found(Optional<Ranking> ranking, Showing showing) {}

    private Found find(ThingRef thing) {
        ranker.awaitCurrent();
        return things.find(thing)
                .filter(ComparedThing::lookedFor)
                .map(ranker::rank)
                .map(ranking -> new Found(Optional.of(ranking), showing(ranking)))
                .orElseGet(() -> new Found(Optional.empty(), Showing.nothing()));
    }

    private Showing showing(Ranking ranking) {
        List<ShownCandidate> shown = new ArrayList<>();
        for (RankedCandidate candidate : ranking.candidates()) {
            if (shown.size() < settings.shownAtMost() && candidate.probability() >= settings.shownAtLeast()) {
                shown.add(new ShownCandidate(candidate.thing(), shown.size() + 1, candidate.probability()));
            }
        }
        return new Showing(shown, ranking.none(), ranking.versions().weights());
    }
}
