package se.medborgarlofte.property.matching;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.store.AlreadyClosedException;
import org.springframework.stereotype.Component;
import se.medborgarlofte.matching.Answer;
import se.medborgarlofte.matching.Context;
import se.medborgarlofte.matching.Matcher;
import se.medborgarlofte.matching.normal.NormalThing;
import se.medborgarlofte.property.application.ComparedThing;
import se.medborgarlofte.property.application.DecidedPair;
import se.medborgarlofte.property.application.MatchLists;
import se.medborgarlofte.property.application.NotCurrentException;
import se.medborgarlofte.property.application.Ranker;
import se.medborgarlofte.property.application.Ranking;
import se.medborgarlofte.property.domain.MatchState;
import se.medborgarlofte.property.domain.ThingRef;
import se.medborgarlofte.property.domain.ThingRef.Side;

/** Ranks with the engine, by this instance's index and the weights that were released last. */
@Component
class EngineRanker implements Ranker {
    private final EngineThings things = new EngineThings();
    private final IndexSettings settings;
    private final CurrentIndex current;
    private final TopicEnds ends;
    private final CurrentWeights weights;
    private final MatchLists matches;
    private final SameTheft sameTheft;
    private final Timer time;
    private final DistributionSummary compared;

    EngineRanker(
            IndexSettings settings,
            CurrentIndex current,
            TopicEnds ends,
            CurrentWeights weights,
            MatchLists matches,
            SameTheft sameTheft,
            MeterRegistry meters) {
        this.settings = settings;
        this.current = current;
        this.ends = ends;
        this.weights = weights;
        this.matches = matches;
        this.sameTheft = sameTheft;
        this.time = Timer.builder("matching.rank.time")
                .description("Time to find, compare and rank the candidates of one thing")
                .publishPercentiles(0.5, 0.95, 0.99)
                .register(meters);
        this.compared = DistributionSummary.builder("matching.candidates.compared")
                .description("How many candidates were compared for one thing")
                .register(meters);
    }

    @Override
    public void awaitCurrent() {
        try {
            if (!current.await(ends.now(), settings.patience())) {
                throw new NotCurrentException("the index is behind the topic");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotCurrentException("interrupted");
        }
    }

    @Override
    public Ranking rank(ComparedThing thing) {
        IndexGeneration index =
                current.generation().orElseThrow(() -> new NotCurrentException("the first index is being built"));
        CurrentWeights.Numbered with = weights.get();
        try {
            return time.record(() -> rank(thing, index, with));
        } catch (AlreadyClosedException e) {
            throw new NotCurrentException("the index has just been replaced");
        }
    }

    private Ranking rank(ComparedThing thing, IndexGeneration index, CurrentWeights.Numbered with) {
        Asked asked = ask(thing, index, with);
        Map<ThingRef, Set<ThingRef>> repeated = sameTheft.among(candidates(thing, asked.answer()));
        Set<ThingRef> twice = new HashSet<>();
        repeated.values().forEach(twice::addAll);
        Asked once = twice.isEmpty() ? asked : asked.without(twice);
        compared.record(once.answer().candidates());
        return new RankingOfAnswer(thing.thing().side().other(), once.answer(), repeated)
                .ranking(with.number(), index.number());
    }

    /** An answer, and how to ask again without some of the candidates. */
    private record Asked(Matcher matcher, NormalThing thing, Side side, Context context, Answer answer) {

        Asked without(Set<ThingRef> things) {
            Set<String> excluded = new HashSet<>(context.excluded());
            things.forEach(each -> excluded.add(each.key()));
            Context narrower = context.without(excluded);
            return new Asked(matcher, thing, side, narrower, matcher.ask(thing, EngineThings.side(side), narrower));
        }
    }

    private Asked ask(ComparedThing thing, IndexGeneration index, CurrentWeights.Numbered with) {
        Matcher matcher = new Matcher(index.of(Side.STOLEN), index.of(Side.SEIZED), with.weights());
        Side side = thing.thing().side();
        Context context = context(thing.thing());
        NormalThing normal = things.normal(thing);
        return new Asked(matcher, normal, side, context, matcher.ask(normal, EngineThings.side(side), context));
    }

    /** What people have decided: other things of a matched theft are likelier, and what was rejected is not it. */
    private Context context(ThingRef thing) {
        Side other = thing.side().other();
        Set<String> matched = new HashSet<>();
        Set<String> rejected = new HashSet<>();
        for (DecidedPair pair : matches.decided(thing.side(), thing.aggregateId())) {
            if (pair.state() == MatchState.CONFIRMED) {
                matched.add(pair.on(other).aggregateId());
            } else if (pair.on(thing.side()).equals(thing)) {
                rejected.add(pair.on(other).key());
            }
        }
        return Context.NOTHING.withMatchedGroups(matched).without(rejected);
    }

    private static List<ThingRef> candidates(ComparedThing thing, Answer answer) {
        Side other = thing.thing().side().other();
        return answer.matches().stream()
                .filter(match -> match.probability() > 0)
                .map(match -> ThingRef.of(other, match.id()))
                .toList();
    }
}
