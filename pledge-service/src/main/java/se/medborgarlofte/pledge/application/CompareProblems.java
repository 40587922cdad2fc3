package se.medborgarlofte.pledge.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.Party;
import se.medborgarlofte.pledge.domain.Period;
import se.medborgarlofte.pledge.domain.PictureInput;
import se.medborgarlofte.pledge.domain.ProblemRanking;
import se.medborgarlofte.pledge.domain.SituationPicture;

/** Ranks a picture's problems against the same time a year earlier and against comparable areas. */
@Component
public final class CompareProblems {

    private final ReadPicture pictures;
    private final Concerns concerns;
    private final InputDocuments inputs;
    private final Observations observations;
    private final CrimeStatistics crimes;
    private final Inhabitants inhabitants;

    CompareProblems(
            ReadPicture pictures,
            Concerns concerns,
            InputDocuments inputs,
            Observations observations,
            CrimeStatistics crimes,
            Inhabitants inhabitants) {
        this.pictures = pictures;
        this.concerns = concerns;
        this.inputs = inputs;
        this.observations = observations;
        this.crimes = crimes;
        this.inhabitants = inhabitants;
    }

    /**
     * A ranking.
     *
     * @param elsewhere reported crimes per 1,000 inhabitants in the comparable areas, by problem
     * @param here the same here; both empty where inhabitants or statistics are missing
     */
    public record Ranking(
            List<ProblemRanking.Ranked> problems,
            Map<ConcernCategory, Double> here,
            Map<ConcernCategory, Double> elsewhere) {}

    /** Ranks. What the police have not released counts for nobody else, so it is left out for all. */
    public Ranking rank(Caller caller, String pictureId, List<String> comparableAreas) {
        SituationPicture picture = pictures.read(caller, pictureId).state();
        Period now = picture.period();
        Period before = new Period(now.from().minusYears(1), now.to().minusYears(1));
        String area = picture.municipalityCode();
        return new Ranking(
                ProblemRanking.of(known(area, now), known(area, before)),
                perThousand(List.of(area), now),
                perThousand(comparableAreas, now));
    }

    private ProblemRanking.Known known(String area, Period period) {
        Map<ConcernCategory, Integer> counted = new EnumMap<>(ConcernCategory.class);
        concerns.raised(area, period).forEach(concern -> counted.merge(concern.category(), 1, Integer::sum));
        List<PictureInput> shared = inputs.within(area, period).stream()
                .filter(input -> input.visibleTo(Party.MUNICIPALITY) && input.visibleTo(Party.POLICE))
                .toList();
        return new ProblemRanking.Known(
                counted, shared, observations.within(area, period), crimes.within(area, period));
    }

    private Map<ConcernCategory, Double> perThousand(List<String> areas, Period period) {
        Map<ConcernCategory, Integer> counts = new EnumMap<>(ConcernCategory.class);
        int people = 0;
        for (String area : areas) {
            Map<ConcernCategory, Integer> reported = crimes.within(area, period);
            if (inhabitants.of(area) > 0 && !reported.isEmpty()) {
                people += inhabitants.of(area);
                reported.forEach((category, count) -> counts.merge(category, count, Integer::sum));
            }
        }
        double thousands = people / 1_000.0;
        Map<ConcernCategory, Double> rates = new EnumMap<>(ConcernCategory.class);
        counts.forEach((category, count) -> rates.put(category, Math.round(count / thousands * 100) / 100.0));
        return rates;
    }
}
