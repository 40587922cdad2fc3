package se.medborgarlofte.matching.normal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.matching.thing.CodeKind;
import se.medborgarlofte.matching.thing.Thing;

/** The same thing looks the same, however it is written. */
class NormaliserTest {

    private static final Normaliser NORMALISER = Normaliser.standard();

    private static NormalThing head(String text) {
        return NORMALISER.normalise(Thing.withId("a").head(text).build());
    }

    private static List<NormalCode> codes(CodeKind kind, String value) {
        return NORMALISER.normalise(Thing.withId("a").code(kind, value).build()).codes();
    }

    @ParameterizedTest
    @CsvSource({
        "guldring med graverat EK 1974, 'ring i guld, gravyr E.K. -74'",
        "gravyr A&B 1/5 2001, graverad med A & B 1/5 -01",
        "inskription: Till Anna, ingraverat TILL ANNA",
        "graverat Ingrid 1947 6/1, gravyr Ingrid 6.1.47",
        "graverat Anna 1998-07-12, gravyr ANNA 12/7 -98"
    })
    void anInscriptionHasOneForm(String victim, String officer) {
        assertThat(head(victim).engravings())
                .isNotEmpty()
                .isEqualTo(head(officer).engravings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DHP-482", "dhp482", "DHP482"})
    void aModelIsItsPartsAndTheWhole(String written) {
        assertThat(head(written).head()).contains("dhp", "482", "dhp482");
    }

    @ParameterizedTest
    @ValueSource(strings = {"okänt", "Okänd", "N/A", "-", "vet ej", "none", "000000", "XXXXXX", "123456", "??"})
    void whatOnlySaysNotKnownIsNoCode(String written) {
        assertThat(codes(CodeKind.SERIAL, written)).isEmpty();
    }

    @Test
    void missingWordsAreNoValues() {
        NormalThing thing = NORMALISER.normalise(Thing.withId("a")
                .brand("Okänt")
                .model("saknas")
                .colour("vet ej")
                .head("cykel")
                .build());

        assertThat(thing.brand().known()).isFalse();
        assertThat(thing.model().known()).isFalse();
        assertThat(thing.colours()).isEmpty();
    }

    @Test
    void aCodeHasAnExactAndAFoldedForm() {
        NormalCode code = codes(CodeKind.FRAME, "wbk-0o1l 8b?").getFirst();

        assertThat(code.exact()).isEqualTo("WBK0O1L8B?");
        assertThat(code.folded()).isEqualTo("W8K001188?");
        assertThat(code.whole()).isFalse();
    }

    @Test
    void aWrongCheckDigitOffersWhatItMayHaveBeen() {
        assertThat(codes(CodeKind.IMEI, "490154203237518").getFirst().repairs()).isEmpty();
        assertThat(codes(CodeKind.IMEI, "49O154203237518").getFirst().repairs()).contains("490154203237518");
    }

    @Test
    void anAnnouncedNumberIsReadOutOfTheText() {
        NormalThing thing = NORMALISER.normalise(Thing.withId("a")
                .text("Svart cykel, ramnr. WX480B-215, rostig kedja")
                .build());

        assertThat(thing.codes())
                .extracting(NormalCode::kind, NormalCode::exact)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(CodeKind.FRAME, "WX480B215"));
    }

    @Test
    void aCompoundHasItsParts() {
        assertThat(head("guldring").head()).contains("guld", "ring");
    }

    @Test
    void theBrandIsReadOutOfTheTextWhenTheFieldIsEmpty() {
        assertThat(head("röd Crescent dam").brand()).isEqualTo(new Attribute("crescent", Set.of(), false));
    }

    @Test
    void aBrandMayStandInTheGenitive() {
        assertThat(head("Crescents röda damcykel").brand().value()).isEqualTo("crescent");
        assertThat(head("LG's tvättmaskin").brand().value()).isEqualTo("lg");
        assertThat(head("LGs tvättmaskin").brand().value()).isEqualTo("lg");
    }

    @Test
    void nearColoursShareAFamily() {
        NormalThing dark = head("mörkblå cykel");
        NormalThing plain = head("blå cykel");

        assertThat(families(dark)).containsAnyElementsOf(families(plain));
    }

    private static Set<String> families(NormalThing thing) {
        return thing.colours().stream()
                .flatMap(colour -> colour.families().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void composedAndDecomposedLettersAndWidthsAreTheSame() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            String text = randomText(random);
            NormalThing once = head(text);
            assertThat(head(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(once);
            assertThat(head(text))
                    .isEqualTo(once)
                    .extracting(NormalThing::digest)
                    .isEqualTo(once.digest());
            assertThat(head(String.join(" ", once.head())).head())
                    .as("words of %s stay what they are", once.head())
                    .containsAll(once.head().stream()
                            .filter(word -> word.matches("\\d+"))
                            .toList());
        }
    }

    private static String randomText(Random random) {
        String[] words = {
            "Röd", "ÅÄÖ", "cykel", "guldring", "E.K.", "-74", "DHP-482", "№5", "ﬁn", "Ｓｏｎｙ", "é", "0O1l", "?"
        };
        return random.ints(random.nextInt(8), 0, words.length)
                .mapToObj(at -> words[at])
                .collect(Collectors.joining(" "));
    }
}
