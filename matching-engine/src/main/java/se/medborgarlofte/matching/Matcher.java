package se.medborgarlofte.matching;

import java.util.ArrayList;
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

    /** Whether two are one thing described twice is looked into among so many. */
    private static final int TWINS = 20;
    /** Candidates exclude each other; one so many nats behind the best contends for nothing. */
    private static final double BEHIND = 8;
    /** Rivals are looked for on behalf of so many contenders, none further behind than this. */
    private static final int MAY_WIN = 4;

    private static final double MAY_STILL_WIN = 3;
    /** Below this no rival needs to be looked for: it is none of them anyway. */
    private static final double HOPELESS = -6;
    /** When even the best is less like it than this, half of what both say, the lanes may have missed a better one. */
    private static final double UNCONVINCING = 2.5;

    private static final double AS_WELL = 0.7;
    private static final double DECIDED = 0.95;
    /** From so many on they are counted in the index. */
    private static final int MANY = 100;

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
        Profile question = Profile.of(thing);
        Candidates candidates = other.find(question, side, Depth.LANES);
        List<Contender> contenders = compared(question, side, context, candidates);
        boolean unconvincing = contenders.isEmpty() || contenders.getFirst().likeness() < UNCONVINCING;
        if (unconvincing && !candidates.complete()) {
            contenders = compared(question, side, context, other.find(question, side, Depth.DEEP));
        }
        return answer(thing, side, context, contenders, other);
    }

    private CandidateIndex index(Side side) {
        return side == Side.LOST ? lost : found;
    }

    /** A candidate while it is being judged. */
    private record Contender(Profile profile, double[] values, double likeness, Scorer scorer) {}

    private List<Contender> compared(Profile question, Side side, Context context, Candidates candidates) {
        Scorer scorer = new Scorer(question, side, candidates.frequencies(), context.matchedGroups());
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

    private Answer answer(NormalThing thing, Side side, Context context, List<Contender> all, CandidateIndex other) {
        double prior = weights.priorAmong(other.size());
        List<Contender> contenders = all.stream()
                .filter(one -> one.likeness() >= all.getFirst().likeness() - BEHIND)
                .toList();
        double[] claims = claims(thing, side, context, contenders, prior);
        double[] scores = new double[contenders.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = prior + contenders.get(i).likeness() + weights.claim() * claims[i];
        }
        List<Profile> profiles = contenders.stream().map(Contender::profile).toList();
        Choice choice = Choice.among(scores, context.twins().alternatives(profiles, TWINS), weights.company());
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
                alike(Profile.of(thing), all, other),
                all.size(),
                other.size(),
                new Answer.Basis(thing.version(), weights.version(), other.generation()),
                question(thing, matches));
    }

    private Match match(
            NormalThing thing, Contender one, double claim, double score, double prior, double probability) {
        Explanation why = new Explanation(thing, one.profile(), one.values(), claim, prior, weights);
        return new Match(one.profile(), probability, score, one.values(), one.likeness(), claim, why);
    }

    /**
     * By how much the thing is more like each contender than any other thing of its own side is. Rivals are looked for on
     * behalf of the few that may win; the others are taken to have as strong ones.
     */
    private double[] claims(NormalThing thing, Side side, Context context, List<Contender> contenders, double prior) {
        double[] claims = new double[contenders.size()];
        if (contenders.isEmpty() || prior + contenders.getFirst().likeness() < HOPELESS) {
            return claims;
        }
        double trust = weights.trustInSilence(index(side).size());
        double strongest = 0;
        for (int i = 0; i < claims.length; i++) {
            Contender one = contenders.get(i);
            boolean mayWin =
                    i < MAY_WIN && one.likeness() >= contenders.getFirst().likeness() - MAY_STILL_WIN;
            double rival = mayWin ? strongestRival(thing, side, context, one) : strongest;
            strongest = Math.max(strongest, rival);
            double lead = Math.clamp(one.likeness() - rival, -Weights.MOST_CLAIM, Weights.MOST_CLAIM);
            claims[i] = lead > 0 ? trust * lead : lead;
        }
        return claims;
    }

    /** How like the contender the thing of the question's own side is that is most like it. */
    private double strongestRival(NormalThing thing, Side side, Context context, Contender contender) {
        double strongest = 0;
        for (Profile rival : index(side)
                .find(contender.profile(), side.other(), Depth.RIVALS)
                .profiles()) {
            Scorer scorer = contender.scorer().of(rival);
            boolean possible = scorer.isPossible(contender.profile()) || context.decoys();
            if (possible && !rival.id().equals(thing.id())) {
                strongest = Math.max(strongest, weights.likeness(scorer.measure(contender.profile())));
            }
        }
        return strongest;
    }

    /** When hardly any of those that were compared is less like it, there may be more of them than are ever compared. */
    private static int alike(Profile question, List<Contender> contenders, CandidateIndex other) {
        int alike = (int) contenders.stream()
                .filter(one -> one.likeness() >= contenders.getFirst().likeness() - AS_WELL)
                .count();
        return alike < MANY
                ? alike
                : Math.max(alike, other.sharing(question, contenders.getFirst().profile()));
    }

    private static Optional<Question> question(NormalThing thing, List<Match> matches) {
        boolean open = !matches.isEmpty() && matches.getFirst().probability() < DECIDED;
        return open
                ? Question.deciding(
                        thing, matches.stream().limit(3).map(Match::profile).toList())
                : Optional.empty();
    }
}
