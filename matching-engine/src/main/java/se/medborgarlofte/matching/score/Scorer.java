package se.medborgarlofte.matching.score;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.medborgarlofte.matching.index.Frequencies;
import se.medborgarlofte.matching.index.Profile;
import se.medborgarlofte.matching.thing.Side;

/** Measures candidates against one question. */
public final class Scorer {

    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final Profile question;
    private final Side side;
    private final Frequencies frequencies;
    private final WordComparison words;
    private final Set<Long> matchedGroups;

    /** @param matchedGroups groups of the other side with a thing already matched with the question's group */
    public Scorer(Profile question, Side side, Frequencies frequencies, Set<String> matchedGroups) {
        this.question = question;
        this.side = side;
        this.frequencies = frequencies;
        this.words = new WordComparison(question, frequencies);
        this.matchedGroups = matchedGroups.stream().map(Profile::groupOf).collect(Collectors.toUnmodifiableSet());
    }

    private Scorer(Scorer other, Profile question) {
        this.question = question;
        this.side = other.side;
        this.frequencies = other.frequencies;
        this.words = new WordComparison(question, frequencies);
        this.matchedGroups = other.matchedGroups;
    }

    /** Measures the same candidates against a rival of the question. */
    public Scorer of(Profile rival) {
        return new Scorer(this, rival);
    }

    public boolean isPossible(Profile candidate) {
        return Circumstances.possible(question, candidate, side);
    }

    /** The value of each {@link Feature}, by its ordinal. */
    public double[] measure(Profile candidate) {
        double[] values = new double[Feature.values().length];
        CodeComparison.measure(question, candidate, frequencies, values);
        measureEngravings(candidate, values);
        AttributeComparison.measure(question, candidate, frequencies, values);
        words.measure(candidate, values);
        Circumstances.measure(question, candidate, side, values);
        values[Feature.GROUP.ordinal()] = matchedGroups.contains(candidate.group()) ? 1 : 0;
        return values;
    }

    private void measureEngravings(Profile candidate, double[] values) {
        if (question.engravings().isEmpty() || candidate.engravings().isEmpty()) {
            return;
        }
        double best = 0;
        for (String engraving : question.engravings()) {
            for (String other : candidate.engravings()) {
                best = Math.max(best, engravingNats(engraving, other));
            }
        }
        values[Feature.ENGRAVING.ordinal()] = best;
        values[Feature.ENGRAVING_DIFFERS.ordinal()] = best == 0 ? 1 : 0;
    }

    /** A part of an inscription that was worn off tells by its length; few people share both initials and a year. */
    private double engravingNats(String one, String other) {
        if (one.equals(other)) {
            return Math.log((frequencies.size() + 1.0) / frequencies.ofKey("E" + one));
        }
        String shorter = one.length() < other.length() ? one : other;
        boolean within = shorter.length() >= 2 && (isPart(one, other) || isPart(other, one));
        return within ? Math.min(shorter.length(), 6) : 0;
    }

    /** Letters and digits apart: of a name and a day, the name and the year may be left. */
    private static boolean isPart(String part, String whole) {
        return letters(whole).contains(letters(part)) && digits(whole).contains(digits(part));
    }

    private static String letters(String inscription) {
        return DIGIT.matcher(inscription).replaceAll("");
    }

    private static String digits(String inscription) {
        return NO_DIGIT.matcher(inscription).replaceAll("");
    }
}
