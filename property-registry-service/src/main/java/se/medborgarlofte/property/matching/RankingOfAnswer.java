package se.medborgarlofte.property.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.medborgarlofte.matching.Answer;
import se.medborgarlofte.matching.Match;
import se.medborgarlofte.matching.choice.Twins;
import se.medborgarlofte.matching.explain.Line;
import se.medborgarlofte.matching.explain.Wording;
import se.medborgarlofte.property.application.BilingualText;
import se.medborgarlofte.property.application.ExplanationLine;
import se.medborgarlofte.property.application.MatchingVersions;
import se.medborgarlofte.property.application.RankedCandidate;
import se.medborgarlofte.property.application.Ranking;
import se.medborgarlofte.property.domain.ThingRef;

/** Says an answer of the engine in the registry's words. */
final class RankingOfAnswer {
    private static final BilingualText REST =
            new BilingualText("Övrigt, var för sig obetydligt", "Other things, each slight");
    private static final double NOTHING = 1e-9;

    /** Further down the list nobody looks for twins. */
    private static final int CONTENDERS = 20;

    private final ThingRef.Side candidates;
    private final Answer answer;
    private final Map<ThingRef, Set<ThingRef>> repeated;

    /**
     * Prepares.
     *
     * @param candidates the side on which the candidates are
     * @param repeated reports of the same theft that were left out of the answer, by the one that stands for them
     */
    RankingOfAnswer(ThingRef.Side candidates, Answer answer, Map<ThingRef, Set<ThingRef>> repeated) {
        this.candidates = candidates;
        this.answer = answer;
        this.repeated = repeated;
    }

    Ranking ranking(int weights, long generation) {
        List<RankedCandidate> ranked = ranked();
        return new Ranking(
                ranked,
                answer.none(),
                answer.alike(),
                partedBy(),
                answer.question().map(question -> text(question.wording())),
                new MatchingVersions(answer.basis().normaliser(), weights, generation));
    }

    /** Twins that the engine found stand behind the best of them, as it has counted them as one. */
    private List<RankedCandidate> ranked() {
        List<Match> matches = answer.matches();
        List<Integer> alternatives =
                Twins.THINGS.alternatives(matches.stream().map(Match::profile).toList(), CONTENDERS);
        Map<Integer, List<ThingRef>> twins = new LinkedHashMap<>();
        for (int i = 0; i < matches.size(); i++) {
            int first = alternatives.get(i);
            List<ThingRef> others = twins.computeIfAbsent(first, _ -> new ArrayList<>());
            if (first != i) {
                others.add(thing(matches.get(i)));
            }
        }
        return twins.entrySet().stream()
                .map(entry -> candidate(matches.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    private RankedCandidate candidate(Match match, List<ThingRef> twins) {
        ThingRef thing = thing(match);
        List<ThingRef> same = new ArrayList<>(twins);
        same.addAll(repeated.getOrDefault(thing, Set.of()));
        return new RankedCandidate(thing, match.probability(), match.score(), lines(match), same);
    }

    private ThingRef thing(Match match) {
        return ThingRef.of(candidates, match.id());
    }

    /** What is too slight to be said is summed up, so that the lines add up to the score exactly. */
    private static List<ExplanationLine> lines(Match match) {
        List<ExplanationLine> lines = new ArrayList<>(lines(match.explanation().lines()));
        double rest = match.score()
                - lines.stream().mapToDouble(ExplanationLine::weight).sum();
        if (Math.abs(rest) > NOTHING) {
            lines.add(new ExplanationLine(rest, REST));
        }
        return lines;
    }

    /** What the best has over the next, if there is a next. */
    private List<ExplanationLine> partedBy() {
        List<Match> matches = answer.matches();
        return matches.size() < 2
                ? List.of()
                : lines(matches.getFirst().explanation().against(matches.get(1).explanation()));
    }

    private static List<ExplanationLine> lines(List<Line> lines) {
        return lines.stream()
                .map(line -> new ExplanationLine(line.weight(), text(line.wording())))
                .toList();
    }

    private static BilingualText text(Wording wording) {
        return new BilingualText(wording.swedish(), wording.english());
    }
}
