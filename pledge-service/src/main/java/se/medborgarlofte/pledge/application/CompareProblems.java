package se.medborgarlofte.pledge.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.Party;
import se.medborgarlofte.pledge.domain.Period;
import se.medborgarlofte.pledge.domain.PictureProblem;
import se.medborgarlofte.pledge.domain.ProblemRanking;
import se.medborgarlofte.pledge.domain.SituationPicture;

/** Ranks a picture's problems against the same time a year earlier and against comparable areas. */
@Component
public final class CompareProblems {

    private final ReadPicture pictures;
    private final CountConcerns count;
    private final Concerns concerns;
    private final InputDocuments inputs;
    private final Observations observations;
    private final CrimeStatistics crimes;
    private final Inhabitants inhabitants;

    CompareProblems(
            ReadPicture pictures,
            CountConcerns count,
            Concerns concerns,
            InputDocuments inputs,
            Observations observations,
            CrimeStatistics crimes,
            Inhabitants inhabitants) {
        this.pictures = pictures;
        this.count = count;
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

    /**
     * Ranks. What the police have not released is left out for all, and what came after the approval of a version does
     * not change it; statistics are the latest that are known.
     */
    public Ranking rank(Caller caller, String pictureId, List<String> comparableAreas) {
        SituationPicture picture = pictures.read(caller, pictureId).state();
        Period now = picture.period();
        Period before = new Period(now.from().minusYears(1), now.to().minusYears(1));
        String area = picture.municipalityCode();
        return new Ranking(
                ProblemRanking.of(known(picture, now, pinned(picture)), known(picture, before, raised(area, before))),
                perThousand(List.of(area), now),
                perThousand(comparableAreas, now));
    }

    private Map<ConcernCategory, Integer> pinned(SituationPicture picture) {
        return count.of(picture).problems().stream()
                .collect(Collectors.toMap(PictureProblem::category, PictureProblem::concerns));
    }

    private Map<ConcernCategory, Integer> raised(String area, Period period) {
        Map<ConcernCategory, Integer> counted = new EnumMap<>(ConcernCategory.class);
        concerns.raised(area, period).forEach(concern -> counted.merge(concern.category(), 1, Integer::sum));
        return counted;
    }

    private ProblemRanking.Known known(SituationPicture picture, Period period, Map<ConcernCategory, Integer> counted) {
        String area = picture.municipalityCode();
        return new ProblemRanking.Known(
                counted,
                inputs.within(area, period).stream()
                        .filter(input -> picture.includesWhatCame(input.addedAt()))
                        .filter(input -> input.visibleTo(Party.MUNICIPALITY) && input.visibleTo(Party.POLICE))
                        .toList(),
                observations.within(area, period).stream()
                        .filter(observation -> picture.includesWhatCame(observation.reportedAt()))
                        .toList(),
                crimes.within(area, period));
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
