package se.medborgarlofte.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.medborgarlofte.matching.Described.NORMALISER;
import static se.medborgarlofte.matching.Described.normal;
import static se.medborgarlofte.matching.Described.thing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.matching.explain.Line;
import se.medborgarlofte.matching.normal.NormalCode;
import se.medborgarlofte.matching.normal.NormalThing;
import se.medborgarlofte.matching.score.Feature;
import se.medborgarlofte.matching.thing.CodeKind;
import se.medborgarlofte.matching.thing.Thing;

/** What tells a thing from others of its kind: a sticker, a tag, a dent of its own. */
class MarksTest {

    private final Described things = new Described();

    @AfterEach
    void close() {
        things.close();
    }

    @Test
    void aStickerThatBothDescribeConvinces() {
        NormalThing seized = marked("seized", "Klistermärke på ramen: Kl47acdefx9");
        things.amongOthers()
                .lost(thing("another", "damcykel Crescent röd"), marked("stolen", "klistermärke KL47-ACDEF-X9"))
                .found(seized);

        Match best = things.whoseIsTheSeized(seized).matches().getFirst();

        assertThat(best.id()).isEqualTo("stolen");
        assertThat(best.probability()).isGreaterThan(0.8);
        assertThat(explained(best)).contains("Kännetecken, gemensamt: KL47ACDEFX9");
        assertThat(best.explanation().sum()).isCloseTo(best.score(), within(1e-9));
    }

    @Test
    void aStickerMayCarryTheNumberThatTheVictimGave() {
        NormalThing seized = marked("seized", "lapp under sadeln WX480B21597");
        NormalThing stolen =
                normal(Thing.withId("stolen").group("g-stolen").head("damcykel").code(CodeKind.SERIAL, "WX480B21597"));
        things.amongOthers().lost(stolen).found(seized);

        assertThat(things.whoseIsTheSeized(seized).matches().getFirst().id()).isEqualTo("stolen");
    }

    @Test
    void aStickerThatIsNotTheNumberContradictsNothing() {
        NormalThing seized = marked("seized", "klistermärke KL47ACDEFX9");
        NormalThing stolen =
                normal(Thing.withId("stolen").group("g-stolen").head("damcykel").code(CodeKind.FRAME, "WX480B21597"));
        things.amongOthers().lost(stolen).found(seized);

        Match match = things.whoseIsTheSeized(seized).matches().stream()
                .filter(one -> one.id().equals("stolen"))
                .findFirst()
                .orElseThrow();

        assertThat(match.values()[Feature.CODE_DIFFERS.ordinal()]).isZero();
        assertThat(match.values()[Feature.LABEL.ordinal()]).isZero();
    }

    @Test
    void aRareWordOfTheMarksTellsMoreThanOneOfTheDescription() {
        NormalThing seized = normal(Thing.withId("seized").head("damcykel").marks("dekal Hammarby på skärmen"));
        things.amongOthers()
                .lost(
                        normal(Thing.withId("marked")
                                .group("1")
                                .head("damcykel")
                                .marks("klistrat Hammarby på bakskärm")),
                        normal(Thing.withId("plain").group("2").head("damcykel").text("skickad till verkstad, skärm")))
                .found(seized);

        Match best = things.whoseIsTheSeized(seized).matches().getFirst();

        assertThat(best.id()).isEqualTo("marked");
        assertThat(best.values()[Feature.MARK_WORD.ordinal()]).isPositive();
        assertThat(explained(best)).contains("Kännetecken, gemensamt: ");
    }

    @Test
    void aMarkingThatItsCheckCharacterRepairsSpeaksForTheThingAndAnotherSpeaksAgainst() {
        NormalThing seized =
                normal(Thing.withId("seized").head("damcykel").code(CodeKind.MARKING, "A12425GABCI234002M"));
        things.amongOthers()
                .lost(
                        normal(Thing.withId("stolen")
                                .group("1")
                                .head("cykel")
                                .code(CodeKind.MARKING, "A12425GABC1234002M")),
                        normal(Thing.withId("another")
                                .group("2")
                                .head("damcykel")
                                .code(CodeKind.MARKING, "A12425GABD9734012K")))
                .found(seized);

        Answer answer = things.whoseIsTheSeized(seized);

        assertThat(answer.matches().getFirst().id()).isEqualTo("stolen");
        assertThat(answer.matches().getFirst().probability()).isGreaterThan(0.8);
        assertThat(answer.matches().stream().filter(match -> match.id().equals("another")))
                .allMatch(match -> match.values()[Feature.MARKING_DIFFERS.ordinal()] == 1);
    }

    @ParameterizedTest
    @CsvSource({"etikett AB-1234/7,AB12347", "inventarielapp 0045127,0045127", "Klistermärke: kl47acdefx9,KL47ACDEFX9"})
    void codesOnStickersAreRead(String marks, String code) {
        assertThat(labels(marks)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "däck 700x28c",
                "batteri 4500mAh",
                "köpt 2019-05-06",
                "lapp 190506",
                "repa 100 mm",
                "3-växlad",
                "26x1,75",
                "klistermärke Hammarby"
            })
    void measuresDatesAndWordsAreNoCodes(String marks) {
        assertThat(labels(marks)).isEmpty();
    }

    private static List<String> labels(String marks) {
        return NORMALISER.normalise(Thing.withId("x").marks(marks).build()).codes().stream()
                .filter(code -> code.kind() == CodeKind.LABEL)
                .map(NormalCode::exact)
                .toList();
    }

    private static NormalThing marked(String id, String marks) {
        return normal(Thing.withId(id).group("g-" + id).head("damcykel").marks(marks));
    }

    private static String explained(Match match) {
        return match.explanation().lines().stream()
                .map((Line line) -> line.in(Locale.of("sv")))
                .collect(Collectors.joining("\n"));
    }
}
