package se.medborgarlofte.property.matching;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import se.medborgarlofte.matching.Answer;
import se.medborgarlofte.matching.Match;
import se.medborgarlofte.matching.Matcher;
import se.medborgarlofte.matching.index.Profile;
import se.medborgarlofte.matching.score.Weights;
import se.medborgarlofte.property.application.ComparedThing;
import se.medborgarlofte.property.application.ComparedThings;
import se.medborgarlofte.property.domain.ThingRef.Side;

/**
 * How often weights give a seized thing to a theft that began after the seizure, which cannot be: each seized thing is
 * asked for as though it had been seized today, and only the later thefts are looked at.
 */
@Component
class FalseMatches {
    private static final int SEIZURES = 200;
    private static final double CONVINCING = 0.5;

    private final EngineThings engineThings = new EngineThings();
    private final ComparedThings things;

    FalseMatches(ComparedThings things) {
        this.things = things;
    }

    /** The share of seized things, among those after which anything was stolen at all. */
    double rate(IndexGeneration index, Weights weights, LocalDate today) {
        Matcher matcher = new Matcher(index.of(Side.STOLEN), index.of(Side.SEIZED), weights);
        return StreamSupport.stream(things.ids(Side.SEIZED).spliterator(), false)
                .limit(SEIZURES)
                .flatMap(seizureId -> things.of(Side.SEIZED, seizureId).stream())
                .map(thing -> best(matcher, thing, today))
                .flatMap(Optional::stream)
                .mapToInt(probability -> probability >= CONVINCING ? 1 : 0)
                .average()
                .orElse(0);
    }

    private Optional<Double> best(Matcher matcher, ComparedThing thing, LocalDate today) {
        int seizedOn = Profile.of(engineThings.normal(thing)).days().from();
        Answer answer = matcher.ask(engineThings.normal(thing.asOf(today)), EngineThings.side(Side.SEIZED));
        double[] later = answer.matches().stream()
                .filter(match -> isLater(match, seizedOn))
                .mapToDouble(match -> Math.exp(match.score()))
                .toArray();
        double sum = 1;
        double best = 0;
        for (double each : later) {
            sum += each;
            best = Math.max(best, each);
        }
        return later.length == 0 ? Optional.empty() : Optional.of(best / sum);
    }

    private static boolean isLater(Match match, int day) {
        return match.profile().days().known() && match.profile().days().from() > day;
    }
}
