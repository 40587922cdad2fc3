package se.medborgarlofte.dialogue.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How alike two short texts are: the share of common three-letter pieces of their words. Bends of a word ("lampa",
 * "lamporna") and spelling mistakes keep most pieces, so no dictionary is needed.
 */
public final class Likeness {

    private static final Set<String> EMPTY_WORDS = Set.of(
            "och", "att", "det", "som", "den", "på", "i", "är", "en", "ett", "av", "för", "med", "till", "vi", "har",
            "de", "inte", "om", "så", "the", "and", "is", "a", "of", "to", "in");

    private Likeness() {}

    /** From 0, nothing in common, to 1. */
    public static double of(String one, String other) {
        Set<String> pieces = pieces(one);
        Set<String> others = pieces(other);
        if (pieces.isEmpty() || others.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>(pieces);
        common.retainAll(others);
        return 2.0 * common.size() / (pieces.size() + others.size());
    }

    private static Set<String> pieces(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1 && !EMPTY_WORDS.contains(word))
                .flatMap(word -> pieces(" " + word + " ", 3).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> pieces(String word, int length) {
        Set<String> pieces = new HashSet<>();
        for (int start = 0; start + length <= word.length(); start++) {
            pieces.add(word.substring(start, start + length));
        }
        return pieces;
    }
}
