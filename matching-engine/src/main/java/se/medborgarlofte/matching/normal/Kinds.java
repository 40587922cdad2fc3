package se.medborgarlofte.matching.normal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds which kind of goods a text names, with any ending ({@code skruvdragaren}) and as the last part of a compound
 * ({@code silverring} is a ring).
 */
final class Kinds {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_NAME = 4;
    private static final int SHORTEST_WITH_ENDING = 3;

    private final Map<String, String> kindOf = new HashMap<>();
    private final Compounds compounds;

    Kinds(Compounds compounds) {
        this.compounds = compounds;
        List<List<String>> rows = WordList.read("goods.tsv");
        rows.forEach(row -> kindOf.put(spaced(row.getFirst()), Folding.fold(row.getFirst())));
        rows.forEach(row ->
                row.stream().skip(2).forEach(name -> kindOf.putIfAbsent(spaced(name), Folding.fold(row.getFirst()))));
    }

    /** The kind that the text names first; a longer name goes before a shorter one. */
    Optional<String> firstIn(String folded) {
        String[] words = BETWEEN_WORDS.split(folded);
        for (int from = 0; from < words.length; from++) {
            String word = words[from];
            Optional<String> kind =
                    longestAt(words, from).or(() -> withAnyEnding(word)).or(() -> lastPartOf(word));
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private Optional<String> longestAt(String[] words, int from) {
        for (int to = Math.min(words.length, from + LONGEST_NAME); to > from; to--) {
            String name = to == from + 1 ? words[from] : String.join(" ", Arrays.copyOfRange(words, from, to));
            String kind = kindOf.get(name);
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private Optional<String> withAnyEnding(String word) {
        for (int to = word.length() - 1; to >= SHORTEST_WITH_ENDING; to--) {
            String kind = Compounds.isEnding(word.substring(to)) ? kindOf.get(word.substring(0, to)) : null;
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private Optional<String> lastPartOf(String word) {
        List<String> parts = compounds.partsOf(word);
        for (int from = parts.size() > 1 ? 1 : 0; from < parts.size(); from++) {
            String last = String.join("", parts.subList(from, parts.size()));
            Optional<String> kind = Optional.ofNullable(kindOf.get(last)).or(() -> withAnyEnding(last));
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private static String spaced(String name) {
        return BETWEEN_WORDS.matcher(Folding.fold(name)).replaceAll(" ").strip();
    }
}
