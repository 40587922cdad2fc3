package se.medborgarlofte.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.matching.choice.Choice;
import se.medborgarlofte.matching.explain.Explanation;
import se.medborgarlofte.matching.explain.Question;
import se.medborgarlofte.matching.index.CandidateIndex;
import se.medborgarlofte.matching.index.Candidates;
import se.medborgarlofte.matching.index.Depth;
import se.medborgarlofte.matching.index.Profile;
import se.medborgarlofte.matching.normal.NormalThing;
import se.medborgarlofte.matching.score.Scorer;
import se.medborgarlofte.matching.score.Weights;
import se.medborgarlofte.matching.thing.Side;

/** Asks one side's index about a thing of the other side. Safe for use by several threads. */
public final class Matcher {

    /** So many of the best exclude each other; what comes after them is in the list for completeness. */
    private static final int CONTENDERS = 20;
    /** A candidate so many nats behind the best contends for nothing. */
    private static final double BEHIND = 8;
    /** Below this no rival needs to be looked for: it is none of them anyway. */
    private static final double HOPELESS = -6;
    /** When even the best is unlikelier than this, the lanes may have missed it. */
    private static final double UNCONVINCING = -1;

    private static final double AS_WELL = 0.7;
    private static final double DECIDED = 0.95;

    private final CandidateIndex lost;
    private final CandidateIndex found;
    private final Weights weights;

    public Matcher(CandidateIndex lost, CandidateIndex found, Weights weights) {
        this.lost = lost;
        this.found = found;
        this.weights = weights;
    }

    public Answer ask(NormalThing thing, Side side) {
        return ask(thing, side, Context.NOTHING);
    }

    /** @param side the side that the thing is on; asked is the other one */
    public Answer ask(NormalThing thing, Side side, Context context) {
        CandidateIndex other = index(side.other());
        List<Contender> contenders = compared(thing, side, context, other, Depth.LANES);
        double prior = weights.priorAmong(other.size());
        if (contenders.isEmpty() || prior + contenders.getFirst().likeness() < UNCONVINCING) {
            contenders = compared(thing, side, context, other, Depth.DEEP);
        }
        return answer(thing, side, context, contenders, prior, other.generation());
    }

    private CandidateIndex index(Side side) {
        return side == Side.LOST ? lost : found;
    }

    /** A candidate while it is being judged. */
    private record Contender(Profile profile, double[] values, double likeness, Scorer scorer) {}

    private List<Contender> compared(NormalThing thing, Side side, Context context, CandidateIndex other, Depth depth) {
        Candidates candidates = other.find(thing, depth);
        Scorer scorer = new Scorer(Profile.of(thing), side, candidates.frequencies(), context.matchedGroups());
        List<Contender> contenders = new ArrayList<>();
        for (Profile profile : candidates.profiles()) {
            if (!context.excluded().contains(profile.id()) && scorer.isPossible(profile) != context.decoys()) {
                double[] values = scorer.measure(profile);
                contenders.add(new Contender(profile, values, weights.likeness(values), scorer));
            }
        }
        contenders.sort(Comparator.comparingDouble(Contender::likeness)
                .reversed()
                .thenComparing(contender -> contender.profile().id()));
        return contenders;
    }

    private Answer answer(
            NormalThing thing, Side side, Context context, List<Contender> all, double prior, long generation) {
        List<Contender> contenders = all.stream()
                .limit(CONTENDERS)
                .filter(one -> one.likeness() >= all.getFirst().likeness() - BEHIND)
                .toList();
        double[] claims = claims(thing, side, context, contenders, prior);
        double[] scores = new double[contenders.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = prior + contenders.get(i).likeness() + weights.claim() * claims[i];
        }
        List<Profile> profiles = contenders.stream().map(Contender::profile).toList();
        Choice choice = Choice.among(scores, context.twins().alternatives(profiles));
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            matches.add(match(thing, contenders.get(i), claims[i], scores[i], prior, choice.probabilities()[i]));
        }
        matches.sort(Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::id));
        all.stream()
                .skip(scores.length)
                .forEach(one -> matches.add(match(thing, one, 0, prior + one.likeness(), prior, 0)));
        return new Answer(
                matches,
                choice.none(),
                alike(all),
                all.size(),
                new Answer.Basis(thing.version(), weights.version(), generation),
                question(thing, matches));
    }

    private Match match(
            NormalThing thing, Contender one, double claim, double score, double prior, double probability) {
        Explanation why = Explanation.of(thing, one.profile(), one.values(), claim, prior, weights);
        return new Match(one.profile(), probability, score, one.values(), claim, why);
    }

    /** By how much the thing is more like each contender than any other thing of its own side is. */
    private double[] claims(
            NormalThing thing, Side side, Context context, List<Contender> contenders, double prior) {
        double[] claims = new double[contenders.size()];
        if (contenders.isEmpty() || prior + contenders.getFirst().likeness() < HOPELESS) {
            return claims;
        }
        double[] strongest = strongestRivals(thing, side, context, contenders);
        for (int i = 0; i < claims.length; i++) {
            claims[i] =
                    Math.clamp(contenders.get(i).likeness() - strongest[i], -Weights.MOST_CLAIM, Weights.MOST_CLAIM);
        }
        return claims;
    }

    /** How like each contender the rival is that is most like it; a contender without rivals has nothing against it. */
    private double[] strongestRivals(
            NormalThing thing, Side side, Context context, List<Contender> contenders) {
        double[] strongest = new double[contenders.size()];
        Arrays.fill(strongest, 0);
        Candidates alike = index(side).find(thing, Depth.RIVALS);
        for (Profile rival : alike.profiles()) {
            if (!rival.id().equals(thing.id())) {
                Scorer scorer = contenders.getFirst().scorer().of(rival);
                for (int i = 0; i < strongest.length; i++) {
                    Profile contender = contenders.get(i).profile();
                    if (scorer.isPossible(contender) || context.decoys()) {
                        strongest[i] = Math.max(strongest[i], weights.likeness(scorer.measure(contender)));
                    }
                }
            }
        }
        return strongest;
    }

    private static int alike(List<Contender> contenders) {
        return (int) contenders.stream()
                .filter(one -> one.likeness() >= contenders.getFirst().likeness() - AS_WELL)
                .count();
    }

    private static Optional<Question> question(NormalThing thing, List<Match> matches) {
        boolean open = !matches.isEmpty() && matches.getFirst().probability() < DECIDED;
        return open
                ? Question.deciding(
                        thing, matches.stream().limit(3).map(Match::profile).toList())
                : Optional.empty();
    }
}
