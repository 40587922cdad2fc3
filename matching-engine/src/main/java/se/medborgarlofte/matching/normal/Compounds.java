package se.medborgarlofte.matching.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.jspecify.annotations.Nullable;

/**
 * Splits compounds into known parts. The parts must cover the whole word, an s between two of them and an ending of the
 * last left out: {@code guldringar} is guld and ringar, but {@code gravering} holds no ring. A word whose beginning is not
 * known is split before a last part that is long enough not to stand there by chance: {@code vildmarkscykel} holds cykel.
 */
final class Compounds {

    private static final int SHORTEST_WORD = 6;
    private static final int LONGEST_WORD = 60;
    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_PART = 15;
    private static final int SHORTEST_UNKNOWN = 2;
    private static final int SHORTEST_AFTER_UNKNOWN = 5;
    private static final Set<String> ENDINGS = Set.of(
            "", "a", "e", "n", "s", "t", "an", "ar", "en", "er", "et", "na", "ns", "or", "ens", "ets", "arna", "erna",
            "orna");

    private final CharArraySet parts;

    Compounds(CharArraySet parts) {
        this.parts = parts;
    }

    static boolean isEnding(String letters) {
        return ENDINGS.contains(letters);
    }

    /** The parts in order; none if the word is no compound. */
    List<String> partsOf(String word) {
        if (word.length() < SHORTEST_WORD
                || word.length() > LONGEST_WORD
                || isPart(word, 0)
                || !word.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        List<String> covering = covering(word, 0);
        return covering != null ? covering : lastPartOf(word);
    }

    /** Long parts are tried first, so that a word falls into few of them. */
    private @Nullable List<String> covering(String word, int from) {
        if (from > 0 && isPart(word, from)) {
            return List.of(word.substring(from));
        }
        for (int to = Math.min(from + LONGEST_PART, word.length() - SHORTEST_PART); to >= from + SHORTEST_PART; to--) {
            if (isExactly(word, from, to)) {
                List<String> rest = afterPart(word, to);
                if (rest != null) {
                    List<String> all = new ArrayList<>(List.of(word.substring(from, to)));
                    all.addAll(rest);
                    return all;
                }
            }
        }
        return null;
    }

    private @Nullable List<String> afterPart(String word, int from) {
        List<String> rest = covering(word, from);
        return rest == null && word.charAt(from) == 's' ? covering(word, from + 1) : rest;
    }

    private List<String> lastPartOf(String word) {
        for (int from = SHORTEST_UNKNOWN; from <= word.length() - SHORTEST_AFTER_UNKNOWN; from++) {
            int shortest = from + SHORTEST_AFTER_UNKNOWN;
            for (int to = word.length(); to >= shortest; to--) {
                if (isExactly(word, from, to) && ENDINGS.contains(word.substring(to))) {
                    return List.of(word.substring(from));
                }
            }
        }
        return List.of();
    }

    /** Whether the rest of the word is one part, with or without an ending. */
    private boolean isPart(String word, int from) {
        for (int to = word.length(); to >= from + SHORTEST_PART; to--) {
            if (isExactly(word, from, to) && ENDINGS.contains(word.substring(to))) {
                return true;
            }
        }
        return false;
    }

    private boolean isExactly(String word, int from, int to) {
        return parts.contains(word.subSequence(from, to));
    }
}
