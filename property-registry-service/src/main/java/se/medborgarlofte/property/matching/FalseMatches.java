package se.medborgarlofte.property.matching;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import se.medborgarlofte.matching.Answer;
import se.medborgarlofte.matching.Context;
import se.medborgarlofte.matching.Matcher;
import se.medborgarlofte.matching.score.Weights;
import se.medborgarlofte.property.application.ComparedThing;
import se.medborgarlofte.property.application.ComparedThings;
import se.medborgarlofte.property.domain.ThingRef.Side;

/** How often weights give a seized thing to a theft that began after the seizure, which cannot be. */
@Component
class FalseMatches {
    private static final int SEIZURES = 200;
    private static final double CONVINCING = 0.5;

    private final EngineThings engineThings = new EngineThings();
    private final ComparedThings things;

    FalseMatches(ComparedThings things) {
        this.things = things;
    }

    /** The share of seized things, among those after which anything like them was stolen at all; of some seizures. */
    double rate(IndexGeneration index, Weights weights) {
        return rate(
                StreamSupport.stream(things.ids(Side.SEIZED).spliterator(), false)
                        .limit(SEIZURES),
                index,
                weights);
    }

    /** The same of these seizures. */
    double rate(Stream<String> seizureIds, IndexGeneration index, Weights weights) {
        Matcher matcher = new Matcher(index.of(Side.STOLEN), index.of(Side.SEIZED), weights);
        return seizureIds
                .flatMap(seizureId -> things.of(Side.SEIZED, seizureId).stream())
                .map(thing -> laterThefts(matcher, thing))
                .filter(answer -> !answer.matches().isEmpty())
                .mapToInt(answer -> answer.matches().getFirst().probability() >= CONVINCING ? 1 : 0)
                .average()
                .orElse(0);
    }

    private Answer laterThefts(Matcher matcher, ComparedThing thing) {
        return matcher.ask(engineThings.normal(thing), EngineThings.side(Side.SEIZED), Context.DECOYS);
    }
}
