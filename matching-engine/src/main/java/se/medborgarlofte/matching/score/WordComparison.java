package se.medborgarlofte.matching.score;

import java.util.Arrays;
import se.medborgarlofte.matching.index.Frequencies;
import se.medborgarlofte.matching.index.Profile;
import se.medborgarlofte.matching.normal.Word;

/** Compares the words of one question with those of many candidates; a shared word tells as much as it is rare. */
final class WordComparison {

    /** What it takes to single out one of a thousand. */
    private static final double ENOUGH = Math.log(1000);

    /** What one of a dozen things has is said of many. */
    private static final double EVERYDAY = Math.log(12);

    private static final double MOST_OF_HEAD = 3;
    private static final double MOST_OF_ALL = 5;

    private final Frequencies frequencies;
    private final int[] head;
    private final int[] text;
    private final int[] marks;
    private final double headTotal;
    private final double allTotal;

    WordComparison(Profile question, Frequencies frequencies) {
        this.frequencies = frequencies;
        this.head = question.head();
        this.text = question.text();
        this.marks = question.marks();
        this.headTotal = total(head);
        this.allTotal = headTotal + total(text);
    }

    void measure(Profile candidate, double[] values) {
        double candidateHead = total(candidate.head());
        double candidateAll = candidateHead + total(candidate.text());
        double heads = shared(head, candidate.head());
        double found = heads + shared(head, candidate.text());
        double accounted = heads + shared(text, candidate.head());
        double all = found + accounted - heads + shared(text, candidate.text());
        if (headTotal > 0 && candidateHead > 0) {
            set(values, Feature.HEAD_SHARED, heads / Math.sqrt(headTotal * candidateHead));
            set(values, Feature.HEAD_NATS, Math.min(heads / ENOUGH, MOST_OF_HEAD));
            measureCodes(candidate.head(), values);
            measureNumbers(candidate.head(), values);
        }
        measureMarks(candidate, values);
        if (headTotal > 0) {
            set(values, Feature.HEAD_FOUND, found / headTotal);
        }
        if (candidateHead > 0) {
            set(values, Feature.HEAD_ACCOUNTED, accounted / candidateHead);
        }
        if (allTotal > 0 && candidateAll > 0) {
            set(values, Feature.TEXT_SHARED, all / Math.sqrt(allTotal * candidateAll));
            set(values, Feature.TEXT_NATS, Math.min(all / ENOUGH, MOST_OF_ALL));
        }
    }

    /** The rarest word that one says of the thing's marks and the other says anywhere beside what kind of thing it is. */
    private void measureMarks(Profile candidate, double[] values) {
        double rarest = Math.max(rarestOf(marks, candidate.text()), rarestOf(candidate.marks(), text));
        set(values, Feature.MARK_WORD, Math.max(0, rarest - EVERYDAY));
    }

    private double rarestOf(int[] words, int[] other) {
        double rarest = 0;
        for (int word : words) {
            if (contains(other, word)) {
                rarest = Math.max(rarest, frequencies.rarity(word));
            }
        }
        return rarest;
    }

    private void measureCodes(int[] other, double[] values) {
        double rarest = 0;
        for (int word : other) {
            if (Word.isCode(word) && contains(head, word)) {
                rarest = Math.max(rarest, frequencies.rarity(word));
            }
        }
        boolean bothHaveCodes = Arrays.stream(head).anyMatch(Word::isCode)
                && Arrays.stream(other).anyMatch(Word::isCode);
        set(values, Feature.HEAD_CODE, rarest / ENOUGH);
        set(values, Feature.HEAD_CODE_DIFFERS, bothHaveCodes && rarest == 0 ? 1 : 0);
    }

    private void measureNumbers(int[] other, double[] values) {
        int mine = numbers(head);
        int theirs = numbers(other);
        if (mine > 0 && theirs > 0) {
            int both = 0;
            for (int word : other) {
                both += Word.isNumber(word) && contains(head, word) ? 1 : 0;
            }
            set(values, Feature.HEAD_NUMBER_DIFFERS, 1 - (double) both / Math.min(mine, theirs));
        }
    }

    private static int numbers(int[] words) {
        return (int) Arrays.stream(words).filter(Word::isNumber).count();
    }

    private double shared(int[] one, int[] other) {
        double nats = 0;
        int at = 0;
        for (int word : other) {
            while (at < one.length && one[at] < word) {
                at++;
            }
            if (at < one.length && one[at] == word) {
                nats += frequencies.rarity(word);
            }
        }
        return nats;
    }

    private double total(int[] words) {
        double nats = 0;
        for (int word : words) {
            nats += frequencies.rarity(word);
        }
        return nats;
    }

    private static boolean contains(int[] words, int word) {
        return Arrays.binarySearch(words, word) >= 0;
    }

    private static void set(double[] values, Feature feature, double value) {
        values[feature.ordinal()] = value;
    }
}
