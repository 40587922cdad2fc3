package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.application.CompareProblems;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.ProblemRanking;

@Schema(description = "Problemen i ordning, med trend. The problems in order, with their trend.")
record RankingView(
        @Schema(
                description = "Hur ordningen räknas. How the order is computed.",
                example = "score = concerns + signals")
        String method,

        @Schema(description = "Problemen. The problems.") List<RankedView> problems) {

    private static final String METHOD = "Poängen är antalet orosanmälningar plus signalerna ur underlag (antal gånger"
            + " vikt 1–3) och veckorapporter (1 eller 2). Brott visas bredvid. Trenden jämför poäng och brott med samma"
            + " tid året före och gäller bara det som slumpen inte förklarar (95 procent). The score is the number of"
            + " concerns plus the signals of inputs (number times weight 1–3) and weekly reports (1 or 2). Crimes are"
            + " shown beside it. The trend compares score and crimes with the same time a year earlier and counts only"
            + " what chance does not explain (95 percent).";

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "Ett problem. A problem.")
    record RankedView(
            @Schema(description = "Problem. Problem.", example = "RESIDENTIAL_BURGLARY")
            ConcernCategory category,

            @Schema(description = "Orosanmälningar. Concerns.", example = "14")
            int concerns,

            @Schema(description = "Samma tid året före. The same time a year earlier.", example = "9")
            int concernsAYearAgo,

            @Schema(description = "Signaler. Signals.", example = "11")
            int signals,

            @Schema(description = "Samma tid året före. The same time a year earlier.", example = "4")
            int signalsAYearAgo,

            @Schema(description = "Anmälda brott. Reported crimes.", example = "42")
            int crimes,

            @Schema(description = "Samma tid året före. The same time a year earlier.", example = "31")
            int crimesAYearAgo,

            @Schema(description = "Poäng. Score.", example = "25")
            int score,

            @Schema(description = "Trend. Trend.", example = "RISING")
            ProblemRanking.Trend trend,

            @Schema(description = "Brott per 1 000 invånare. Crimes per 1,000 inhabitants.", example = "1.62") @Nullable
            Double crimesPerThousand,

            @Schema(
                    description = "Detsamma i de jämförbara kommunerna. The same in the comparable municipalities.",
                    example = "1.21")
            @Nullable
            Double comparablePerThousand) {}

    static RankingView of(CompareProblems.Ranking ranking) {
        return new RankingView(
                METHOD,
                ranking.problems().stream()
                        .map(problem -> view(problem, ranking))
                        .toList());
    }

    private static RankedView view(ProblemRanking.Ranked problem, CompareProblems.Ranking ranking) {
        return new RankedView(
                problem.category(),
                problem.concerns(),
                problem.concernsAYearAgo(),
                problem.signals(),
                problem.signalsAYearAgo(),
                problem.crimes(),
                problem.crimesAYearAgo(),
                problem.score(),
                problem.trend(),
                ranking.here().get(problem.category()),
                ranking.elsewhere().get(problem.category()));
    }
}
