package se.medborgarlofte.matching.normal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Terms of one kind, such as brands or colours, with their aliases and the families they belong to. Two terms that share
 * a family are near; others contradict each other.
 */
final class Vocabulary {

    private static final int LONGEST_TERM = 3;

    /** Before a term that counts only where it stands in its own field, since it is also an everyday word. */
    private static final String ONLY_IN_ITS_FIELD = "~";

    private final Map<String, String> canonical = new HashMap<>();
    private final Map<String, Set<String>> families = new HashMap<>();
    private final Set<String> inText = new LinkedHashSet<>();

    private Vocabulary() {}

    static Vocabulary ofBrands() {
        Vocabulary brands = new Vocabulary();
        WordList.read("brands.tsv").forEach(row -> brands.add(row, 1, Set.of()));
        return brands;
    }

    static Vocabulary withFamilies(String list) {
        Vocabulary terms = new Vocabulary();
        WordList.read(list).forEach(row -> terms.add(row, 2, familiesIn(row)));
        return terms;
    }

    private static Set<String> familiesIn(List<String> row) {
        Set<String> families = new LinkedHashSet<>();
        families.add(Folding.fold(row.getFirst()));
        if (row.size() > 1 && !row.get(1).equals("-")) {
            Arrays.stream(row.get(1).split(",")).map(Folding::fold).forEach(families::add);
        }
        return families;
    }

    private void add(List<String> row, int firstAlias, Set<String> itsFamilies) {
        boolean onlyInItsField = row.getFirst().startsWith(ONLY_IN_ITS_FIELD);
        String term = Folding.fold(row.getFirst().substring(onlyInItsField ? 1 : 0));
        families.put(term, itsFamilies);
        List<String> names = new ArrayList<>(row.subList(Math.min(firstAlias, row.size()), row.size()));
        names.add(term);
        for (String name : names) {
            canonical.putIfAbsent(Folding.fold(name), term);
            if (!onlyInItsField) {
                inText.add(Folding.fold(name));
            }
        }
    }

    /** The term that a whole value names; a value that is no known term stands for itself. */
    String term(String folded) {
        String known = canonical.get(folded);
        return known != null ? known : firstIn(folded).orElse(folded);
    }

    /** The term that the text names first, longer names before shorter ones. */
    Optional<String> firstIn(String folded) {
        return allIn(folded).stream().findFirst();
    }

    /** All terms that the text names. */
    Set<String> allIn(String folded) {
        String[] words = folded.split("[^\\p{L}\\p{N}-]+");
        Set<String> found = new LinkedHashSet<>();
        for (int from = 0; from < words.length; from++) {
            longestAt(words, from).ifPresent(found::add);
        }
        return found;
    }

    private Optional<String> longestAt(String[] words, int from) {
        for (int length = Math.min(LONGEST_TERM, words.length - from); length > 0; length--) {
            String name = String.join(" ", Arrays.copyOfRange(words, from, from + length));
            if (inText.contains(name)) {
                return Optional.ofNullable(canonical.get(name));
            }
        }
        return Optional.empty();
    }

    Set<String> familiesOf(String term) {
        return families.getOrDefault(term, Set.of(term));
    }
}
