package se.medborgarlofte.matching.normal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Terms of one kind, such as brands or colours, with their aliases and the families they belong to. Two terms that share
 * a family are near; others contradict each other.
 */
final class Vocabulary {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+");

    /** Before a term that counts only where it stands in its own field, since it is also an everyday word. */
    private static final String ONLY_IN_ITS_FIELD = "~";

    private final Map<String, String> canonical = new HashMap<>();
    private final Map<String, Set<String>> families = new LinkedHashMap<>();
    private final Set<String> inText = new HashSet<>();

    /** How many words the longest name has that begins with this word. */
    private final Map<String, Integer> longestFrom = new HashMap<>();

    /** Whether a name may stand in the genitive: {@code Crescents damcykel}. */
    private final boolean genitive;

    private Vocabulary(boolean genitive) {
        this.genitive = genitive;
    }

    static Vocabulary ofBrands() {
        Vocabulary brands = new Vocabulary(true);
        WordList.read("brands.tsv").forEach(row -> brands.add(row, 1, Set.of()));
        return brands;
    }

    static Vocabulary withFamilies(String list) {
        Vocabulary terms = new Vocabulary(false);
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
        String term = unmarked(row.getFirst());
        families.put(term, itsFamilies);
        List<String> names = new ArrayList<>(row.subList(Math.min(firstAlias, row.size()), row.size()));
        names.add(row.getFirst());
        for (String name : names) {
            canonical.putIfAbsent(unmarked(name), term);
            if (!name.startsWith(ONLY_IN_ITS_FIELD)) {
                addToText(unmarked(name));
            }
        }
    }

    private void addToText(String name) {
        inText.add(name);
        String[] words = name.split(" ");
        longestFrom.merge(words[0], words.length, Math::max);
    }

    private static String unmarked(String name) {
        return Folding.fold(name.startsWith(ONLY_IN_ITS_FIELD) ? name.substring(1) : name);
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
        String[] words = BETWEEN_WORDS.split(folded);
        Set<String> found = new LinkedHashSet<>();
        for (int from = 0; from < words.length; from++) {
            longestAt(words, from).ifPresent(found::add);
        }
        return found;
    }

    private Optional<String> longestAt(String[] words, int from) {
        int longest = longestFrom.getOrDefault(words[from], genitive ? 1 : 0);
        for (int length = Math.min(longest, words.length - from); length > 0; length--) {
            String name = length == 1 ? words[from] : String.join(" ", Arrays.copyOfRange(words, from, from + length));
            if (length == 1 && genitive && !inText.contains(name) && name.endsWith("s")) {
                name = name.substring(0, name.length() - 1);
            }
            if (inText.contains(name)) {
                return Optional.ofNullable(canonical.get(name));
            }
        }
        return Optional.empty();
    }

    /** Each term as read out of running text, in the order of the list. */
    Stream<Attribute> attributes() {
        return families.keySet().stream().map(term -> new Attribute(term, familiesOf(term), false));
    }

    Set<String> familiesOf(String term) {
        return families.getOrDefault(term, Set.of(term));
    }
}
