package se.medborgarlofte.matching.normal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundsTest {
    private final Compounds compounds = new Compounds(new CharArraySet(
            WordList.read("compound-parts.tsv").stream().map(List::getFirst).toList(), false));

    @ParameterizedTest
    @CsvSource({
        "guldring, guld ring",
        "halskedjan, hals kedjan",
        "guldringar, guld ringar",
        "motorkedjesågen, motor kedje sågen",
        "högtryckstvätt, hög tryck tvätt",
        "borrskruvdragare, borr skruv dragare",
        "barnvagnshjul, barn vagn hjul"
    })
    void aCompoundFallsIntoPartsThatCoverIt(String word, String parts) {
        List<String> found = compounds.partsOf(word);
        assertThat(String.join(" ", found)).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gravering", "försäkring", "märkning", "cykeln", "ring", "ringarna", "dhp482"})
    void aWordThatOnlyLooksLikeItIsLeftWhole(String word) {
        assertThat(compounds.partsOf(word)).isEmpty();
    }

    @Test
    void afterAnUnknownBeginningALongLastPartIsFound() {
        assertThat(compounds.partsOf("vildmarkscyklar")).containsExactly("cyklar");
        assertThat(compounds.partsOf("xylofonväskan")).containsExactly("väskan");
    }
}
