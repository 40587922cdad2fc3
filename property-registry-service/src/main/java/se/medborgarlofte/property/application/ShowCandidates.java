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

    /** Shows the candidates of a thing that others' changes may have touched. */
    void show(ThingRef thing) {
        things.find(thing).ifPresent(this::show);
    }

    /**
     * Shows a thing's candidates.
     *
     * @param thing as it is after everything that was told
     * @return the things whose own candidates may have changed with it
     */
    Collection<ThingRef> show(ComparedThing thing) {
        ThingRef named = thing.thing();
        String listId = Ids.uuidV5("candidates:" + named.side() + ":" + named.key());
        Found found = lists.find(listId).isPresent() ? shown(listId, named) : shownIfWorth(listId, thing);
        proposeCandidates.propose(named, found.ranking());
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
    private Found shownIfWorth(String listId, ComparedThing thing) {
        Found found = found(thing);
        if (found.showing().candidates().isEmpty()) {
            return found;
        }
        CandidateList empty = CandidateList.empty(thing.thing(), thing.municipalityCode(), clock.instant());
        try {
            lists.create(listId, empty.show(found.showing(), settings.delta(), clock.instant()));
            return found;
        } catch (DuplicateAggregateException begunMeanwhile) {
            return shown(listId, thing.thing());
        }
    }

    /** What was found for a thing, and what of it is shown; no ranking when the thing is not looked for. */
    private record Found(Optional<Ranking> ranking, Showing showing) {}

    private Found find(ThingRef thing) {
        ranker.awaitCurrent();
        return things.find(thing).map(this::found).orElseGet(ShowCandidates::nothing);
    }

    private Found found(ComparedThing thing) {
        if (!thing.lookedFor()) {
            return nothing();
        }
        Ranking ranking = ranker.rank(thing);
        return new Found(Optional.of(ranking), showing(ranking));
    }

    private static Found nothing() {
        return new Found(Optional.empty(), Showing.nothing());
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
