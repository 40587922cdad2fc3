package se.medborgarlofte.matching.score;

import java.util.Optional;
import se.medborgarlofte.matching.index.Frequencies;
import se.medborgarlofte.matching.index.Profile;
import se.medborgarlofte.matching.normal.NormalCode;
import se.medborgarlofte.matching.thing.CodeKind;

/** Compares the numbers, markings and plates that two things carry. */
public final class CodeComparison {

    /** Below this two numbers are simply two numbers. */
    private static final double FITS = 4;

    /** What stands on a sticker may be anything; only much of it in common is no chance. */
    private static final double LABEL_FITS = 10;

    /** What a code tells beyond that no other of so many things carries it: it was made to tell things apart. */
    private static final double MADE_TO_TELL = 3;

    private static final double FEW = 1000;

    /** What a marking tells less when it had to be repaired: about a hundred others are as near. */
    private static final double REPAIRED = Math.log(100);

    private CodeComparison() {}

    static void measure(Profile question, Profile candidate, Frequencies frequencies, double[] values) {
        if (question.codes().isEmpty() || candidate.codes().isEmpty()) {
            return;
        }
        measureNumbers(question, candidate, frequencies, values);
        measureMarkings(question, candidate, frequencies, values);
        measureLabels(question, candidate, frequencies, values);
    }

    private static void measureNumbers(Profile one, Profile other, Frequencies frequencies, double[] values) {
        bestAlignment(one, other).ifPresent(best -> {
            double told = told(best, frequencies);
            if (told >= FITS) {
                values[Feature.CODE.ordinal()] = Math.min(told, rarity(best.code(), frequencies));
            } else {
                values[Feature.CODE_DIFFERS.ordinal()] = 1;
            }
        });
    }

    /** The two numbers that fit best, if both things have numbers that may be compared. */
    public static Optional<Best> bestAlignment(Profile one, Profile other) {
        Best best = null;
        for (NormalCode first : one.codes()) {
            for (NormalCode second : other.codes()) {
                if (first.kind().isNumber()
                        && second.kind().isNumber()
                        && first.kind().comparableWith(second.kind())) {
                    Alignment alignment = Alignment.of(first.exact(), second.exact());
                    best = best == null || alignment.nats() > best.alignment().nats()
                            ? new Best(first, second, alignment)
                            : best;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    public record Best(NormalCode code, NormalCode other, Alignment alignment) {}

    /**
     * A maker numbers its things alike: that two numbers begin as all of a series do tells no more than the series is
     * rare. Equal numbers are no matter of series.
     */
    private static double told(Best best, Frequencies frequencies) {
        double nats = best.alignment().nats();
        double told = nats;
        String one = best.code().exact();
        String other = best.other().exact();
        if (!one.equals(other)) {
            for (int length : NormalCode.SERIES) {
                if (one.regionMatches(0, other, 0, length)) {
                    String series = one.substring(0, length);
                    double rare = Math.log((frequencies.size() + 1.0) / frequencies.ofKey("H" + series));
                    told = Math.min(told, nats - Alignment.equal(series) + rare);
                }
            }
        }
        return told;
    }

    /** A sticker's code may be the thing's number, or another sticker's; that it is neither tells nothing. */
    private static void measureLabels(Profile one, Profile other, Frequencies frequencies, double[] values) {
        for (NormalCode first : one.codes()) {
            for (NormalCode second : other.codes()) {
                if (isLabel(first, second) && first.kind().comparableWith(second.kind())) {
                    double nats = Alignment.of(first.exact(), second.exact()).nats();
                    double told = nats >= LABEL_FITS ? Math.min(nats, rarityOfLabel(first, frequencies)) : 0;
                    values[Feature.LABEL.ordinal()] = Math.max(values[Feature.LABEL.ordinal()], told);
                }
            }
        }
    }

    /** Whether a sticker on one of them says what is on the other. */
    public static boolean sameLabel(NormalCode code, Profile other) {
        return other.codes().stream()
                .anyMatch(theirs -> isLabel(code, theirs)
                        && code.kind().comparableWith(theirs.kind())
                        && Alignment.of(code.exact(), theirs.exact()).nats() >= LABEL_FITS);
    }

    private static boolean isLabel(NormalCode one, NormalCode other) {
        return one.kind() == CodeKind.LABEL || other.kind() == CodeKind.LABEL;
    }

    private static double rarityOfLabel(NormalCode code, Frequencies frequencies) {
        double things = Math.max(frequencies.size(), FEW);
        return MADE_TO_TELL + Math.log((things + 1) / frequencies.ofKey("S" + code.exact()));
    }

    private static void measureMarkings(Profile one, Profile other, Frequencies frequencies, double[] values) {
        boolean comparable = false;
        double best = 0;
        for (NormalCode first : one.codes()) {
            for (NormalCode second : other.codes()) {
                if (isMarking(first) && first.kind() == second.kind()) {
                    comparable = true;
                    double nats = markingNats(first, second, frequencies);
                    best = Math.max(best, nats);
                }
            }
        }
        values[Feature.MARKING.ordinal()] = best;
        values[Feature.MARKING_DIFFERS.ordinal()] = comparable && best == 0 ? 1 : 0;
    }

    /** A marking is as read, or what its check character says that it was before one glyph was misread. */
    private static double markingNats(NormalCode one, NormalCode other, Frequencies frequencies) {
        if (one.exact().equals(other.exact())) {
            return rarity(one, frequencies);
        }
        boolean repaired =
                one.repairs().contains(other.exact()) || other.repairs().contains(one.exact());
        return repaired ? Math.max(0, rarity(other, frequencies) - REPAIRED) : 0;
    }

    /** What many things carry, such as a junk number, tells little however well it fits. */
    private static double rarity(NormalCode code, Frequencies frequencies) {
        double common = frequencies.ofKey("S" + code.exact());
        double ceiling = 1.5 * Math.log(frequencies.size() + 2.0) + 10;
        return common <= 1 ? ceiling : Math.log((frequencies.size() + 1.0) / common);
    }

    private static boolean isMarking(NormalCode code) {
        return code.kind() == CodeKind.MARKING || code.kind() == CodeKind.PLATE;
    }
}
