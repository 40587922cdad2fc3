package se.medborgarlofte.matching.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The word lists say nothing twice and nothing that another line contradicts. */
class WordListsTest {

    /** What marks a brand that is also an everyday word. */
    private static final char EVERYDAY = '~';

    private static final UnaryOperator<String> AS_WRITTEN = word -> word;
    private static final UnaryOperator<String> WITHOUT_MARK =
            word -> word.charAt(0) == EVERYDAY ? word.substring(1) : word;

    @ParameterizedTest
    @ValueSource(
            strings = {"brands", "goods", "colours", "materials", "synonyms", "compound-parts", "stop-words", "missing"
            })
    void wordsAreInLowerCaseAndComposedFormWithoutStraySpace(String list) {
        for (List<String> row : rows(list)) {
            assertThat(row)
                    .allSatisfy(word -> assertThat(word)
                            .isNotBlank()
                            .isEqualTo(word.strip())
                            .isEqualTo(Normalizer.normalize(word, Normalizer.Form.NFKC))
                            .isEqualTo(word.toLowerCase(Locale.ROOT))
                            .doesNotContain("  "));
        }
    }

    @Test
    void aNameOrAliasBelongsToOneBrand() {
        assertThat(twice(namesOf(rows("brands"), 1, WITHOUT_MARK))).isEmpty();
    }

    @Test
    void aBrandThatIsAnEverydayWordIsMarked() {
        Set<String> unmarked = new HashSet<>(namesOf(rows("brands"), 1, AS_WRITTEN));
        assertThat(unmarked).doesNotContainAnyElementsOf(namesOf(rows("goods"), 2, AS_WRITTEN));
        assertThat(unmarked).doesNotContainAnyElementsOf(namesOf(rows("colours"), 2, AS_WRITTEN));
        assertThat(unmarked).doesNotContainAnyElementsOf(namesOf(rows("materials"), 2, AS_WRITTEN));
        assertThat(unmarked).doesNotContainAnyElementsOf(namesOf(rows("compound-parts"), 1, AS_WRITTEN));
        assertThat(unmarked).doesNotContainAnyElementsOf(namesOf(rows("stop-words"), 1, AS_WRITTEN));
    }

    @Test
    void aWordNamesOneKindOfGoods() {
        assertThat(twice(namesOf(rows("goods"), 2, AS_WRITTEN))).isEmpty();
    }

    @Test
    void widerKindsExistAndNeverLeadInACircle() {
        Map<String, String> wider = new HashMap<>();
        rows("goods").forEach(row -> wider.put(row.get(0), row.get(1)));
        assertThat(wider.keySet())
                .allSatisfy(kind -> assertThat(wayUp(kind, wider))
                        .as("from %s to its widest kind", kind)
                        .endsWith("-"));
    }

    private static List<String> wayUp(String kind, Map<String, String> wider) {
        List<String> way = new ArrayList<>();
        for (String at = kind; at != null && !way.contains(at); at = wider.get(at)) {
            way.add(at);
        }
        return way;
    }

    @ParameterizedTest
    @ValueSource(strings = {"colours", "materials"})
    void aWordNamesOneColourOrMaterialAndEachHasAFamily(String list) {
        assertThat(twice(namesOf(rows(list), 2, AS_WRITTEN))).isEmpty();
        assertThat(rows(list)).allSatisfy(row -> assertThat(row.get(1)).matches("[\\p{Ll} ]+(,[\\p{Ll} ]+)*"));
    }

    @Test
    void synonymsAreSingleWordsThatLeadToOneWordInOneStep() {
        assertThat(twice(namesOf(rows("synonyms"), 1, AS_WRITTEN))).isEmpty();
        assertThat(namesOf(rows("synonyms"), 1, AS_WRITTEN))
                .allSatisfy(word -> assertThat(word).doesNotContain(" "));
    }

    @Test
    void partsOfCompoundsAreManyAndLongEnoughNotToTurnUpByChance() {
        List<String> parts = namesOf(rows("compound-parts"), 1, AS_WRITTEN);
        assertThat(twice(parts)).isEmpty();
        assertThat(parts)
                .hasSizeGreaterThanOrEqualTo(800)
                .allSatisfy(part -> assertThat(part).matches("\\p{Ll}{3,}"));
    }

    @Test
    void wordsWithoutWeightAreNoGoodsColoursOrMaterials() {
        List<String> stop = namesOf(rows("stop-words"), 1, AS_WRITTEN);
        assertThat(twice(stop)).isEmpty();
        assertThat(stop)
                .doesNotContainAnyElementsOf(namesOf(rows("goods"), 2, AS_WRITTEN))
                .doesNotContainAnyElementsOf(namesOf(rows("colours"), 2, AS_WRITTEN))
                .doesNotContainAnyElementsOf(namesOf(rows("materials"), 2, AS_WRITTEN));
    }

    @Test
    void whatMeansNotKnownIsNoValueOfAnotherList() {
        List<String> missing = namesOf(rows("missing"), 1, AS_WRITTEN);
        assertThat(twice(missing)).isEmpty();
        assertThat(missing)
                .doesNotContainAnyElementsOf(namesOf(rows("brands"), 1, WITHOUT_MARK))
                .doesNotContainAnyElementsOf(namesOf(rows("goods"), 2, AS_WRITTEN))
                .doesNotContainAnyElementsOf(namesOf(rows("colours"), 2, AS_WRITTEN));
    }

    /** The first column and those from the given one on. */
    private static List<String> namesOf(List<List<String>> rows, int aliasesFrom, UnaryOperator<String> as) {
        List<String> names = new ArrayList<>();
        for (List<String> row : rows) {
            names.add(as.apply(row.getFirst()));
            row.stream().skip(aliasesFrom).map(as).forEach(names::add);
        }
        return names;
    }

    private static List<String> twice(List<String> words) {
        Set<String> seen = new HashSet<>();
        return words.stream().filter(word -> !seen.add(word)).toList();
    }

    private static List<List<String>> rows(String list) {
        String resource = "/se/medborgarlofte/matching/lexicon/" + list + ".tsv";
        try (InputStream in = Objects.requireNonNull(WordListsTest.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
