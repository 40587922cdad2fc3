package se.medborgarlofte.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.medborgarlofte.matching.Described.normal;
import static se.medborgarlofte.matching.Described.on;
import static se.medborgarlofte.matching.Described.thing;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.matching.explain.Line;
import se.medborgarlofte.matching.explain.Question;
import se.medborgarlofte.matching.normal.NormalThing;
import se.medborgarlofte.matching.normal.Normaliser;
import se.medborgarlofte.matching.score.Field;
import se.medborgarlofte.matching.thing.CodeKind;
import se.medborgarlofte.matching.thing.Place;
import se.medborgarlofte.matching.thing.Side;
import se.medborgarlofte.matching.thing.Thing;

/** What victims write and what officers write must meet. */
class FindingTheLostThingTest {

    private final Described things = new Described();

    @AfterEach
    void close() {
        things.close();
    }

    @Test
    void anEngravedRingIsFoundHoweverTheEngravingIsWritten() {
        things.amongOthers()
                .lost(
                        thing("ring", "guldring med graverat EK 1974"),
                        thing("another", "guldring med graverat AL 1990"),
                        thing("plain", "guldring"));

        Answer answer = things.whoMisses(thing("seized", "ring i guld, gravyr E.K. -74"));

        assertThat(answer.matches().getFirst().id()).isEqualTo("ring");
        assertThat(answer.matches().getFirst().probability()).isGreaterThan(0.5);
        assertThat(answer.matches().getFirst().explanation().fields().get(Field.ENGRAVING))
                .isPositive();
    }

    @Test
    void aDayIsTheSameDayInWhateverOrderItWasEngraved() {
        things.amongOthers()
                .lost(
                        thing("ring", "guldring med graverat Ingrid 1947 6/1"),
                        thing("another", "guldring med graverat Ingrid 1951 12/4"));

        Answer answer = things.whoMisses(thing("seized", "ring i guld, gravyr Ingrid 6.1.47"));

        assertThat(answer.matches().getFirst().id()).isEqualTo("ring");
        assertThat(answer.matches().getFirst().probability()).isGreaterThan(0.9);
    }

    @Test
    void aNameAndAYearAreWhatIsLeftOfANameAndADay() {
        things.amongOthers().lost(thing("ring", "guldring med graverat Ingrid 1947 6/1"));

        Answer answer = things.whoMisses(thing("seized", "ring i guld, gravyr Ingrid 1947"));

        assertThat(answer.matches().getFirst().id()).isEqualTo("ring");
        assertThat(answer.matches().getFirst().explanation().fields().get(Field.ENGRAVING))
                .isPositive();
    }

    @Test
    void aBicycleIsFoundWhateverTheOrderOfTheWords() {
        things.amongOthers().lost(thing("bicycle", "damcykel Crescent röd"));

        Answer answer = things.whoMisses(thing("seized", "röd Crescent dam 3-vxl"));

        assertThat(answer.matches().getFirst().id()).isEqualTo("bicycle");
    }

    @Test
    void aMisreadFrameNumberIsFoundAndExplained() {
        things.amongOthers().lost(normal(Thing.withId("bicycle").head("cykel").code(CodeKind.FRAME, "WX 480B-21597")));

        Answer answer = things.whoMisses(
                normal(Thing.withId("seized").head("herrcykel").code(CodeKind.SERIAL, "WX48O8 21597")));

        Match best = answer.matches().getFirst();
        assertThat(best.id()).isEqualTo("bicycle");
        assertThat(best.probability()).isGreaterThan(0.9);
        assertThat(best.explanation().lines())
                .extracting(line -> line.in(Locale.of("sv")))
                .anyMatch(line -> line.startsWith("Serienummer lika på 9 av 11 tecken, 2 ofta förväxlade: +"));
        assertThat(best.explanation().lines())
                .extracting(line -> line.in(Locale.ENGLISH))
                .anyMatch(line -> line.startsWith("Serial number equal in 9 of 11 characters, 2 commonly mistaken: +"));
    }

    @Test
    void halfAFrameNumberIsEnoughWithTheRestAlike() {
        things.amongOthers()
                .lost(normal(Thing.withId("bicycle").head("damcykel Monark").code(CodeKind.FRAME, "MK7734195021")));

        Answer answer = things.whoMisses(
                normal(Thing.withId("seized").head("damcykel Monark").code(CodeKind.FRAME, "MK77341*")));

        assertThat(answer.matches().getFirst().id()).isEqualTo("bicycle");
        assertThat(answer.matches().getFirst().probability()).isGreaterThan(0.5);
    }

    @Test
    void aThingCannotBeFoundBeforeItIsLost() {
        things.lost(
                normal(Thing.withId("later").head("damcykel Crescent röd").period(on("2026-11-20"))),
                normal(Thing.withId("before").head("damcykel Crescent röd").period(on("2026-11-01"))));
        NormalThing seized =
                normal(Thing.withId("seized").head("damcykel Crescent röd").period(on("2026-11-10")));

        assertThat(things.whoMisses(seized).matches()).extracting(Match::id).containsExactly("before");
        assertThat(things.matcher.ask(seized, Side.FOUND, Context.DECOYS).matches())
                .extracting(Match::id)
                .containsExactly("later");
    }

    @Test
    void whatIsMissingIsNeutralAndWhatContradictsCountsAgainst() {
        things.lost(
                normal(Thing.withId("silent").head("damcykel").brand("Crescent")),
                normal(Thing.withId("red").head("damcykel").brand("Crescent").colour("röd")),
                normal(Thing.withId("black").head("damcykel").brand("Crescent").colour("svart")));

        Answer answer = things.whoMisses(
                normal(Thing.withId("seized").head("damcykel").brand("Crescent").colour("röd")));

        assertThat(answer.matches()).extracting(Match::id).containsExactly("red", "silent", "black");
        assertThat(answer.matches().get(1).explanation().fields()).doesNotContainKey(Field.COLOUR);
        assertThat(answer.matches().get(2).explanation().fields().get(Field.COLOUR))
                .isNegative();
    }

    @Test
    void manyIdenticalThingsGiveACountAndALowProbability() {
        for (int i = 0; i < 150; i++) {
            things.lost(thing("helmet-" + i, "svart cykelhjälm"));
        }

        Answer answer = things.whoMisses(thing("seized", "svart cykelhjälm"));

        assertThat(answer.alike()).isEqualTo(150);
        assertThat(answer.matches()).allMatch(match -> match.probability() < 0.01);
    }

    @Test
    void hundredsOfIdenticalThingsAreCountedThoughOnlySomeAreCompared() {
        for (int i = 0; i < 450; i++) {
            things.lost(thing("helmet-" + i, "svart cykelhjälm"));
        }
        things.lost(thing("white", "vit cykelhjälm"));

        Answer answer = things.whoMisses(thing("seized", "svart cykelhjälm"));

        assertThat(answer.candidates()).isLessThan(450);
        assertThat(answer.alike()).isEqualTo(450);
    }

    /** The first eight digits of a telephone's number are those of its type. */
    @Test
    void aTelephoneOfTheSameTypeIsAnotherTelephone() {
        for (int i = 0; i < 40; i++) {
            things.lost(normal(Thing.withId("telephone-" + i)
                    .group("g" + i)
                    .head("mobiltelefon Apple")
                    .code(CodeKind.IMEI, "35044199" + (1_000_000 + 217_645 * i))));
        }
        NormalThing seized =
                normal(Thing.withId("seized").head("mobiltelefon Apple").code(CodeKind.IMEI, "350441993831124"));
        things.amongOthers()
                .lost(normal(Thing.withId("alike")
                        .group("g")
                        .head("mobiltelefon Apple")
                        .code(CodeKind.IMEI, "350441998389474")))
                .found(seized);

        assertThat(things.whoseIsTheSeized(seized).matches()).allMatch(match -> match.probability() < 0.2);

        things.lost(normal(Thing.withId("stolen")
                .group("g-stolen")
                .head("mobiltelefon Apple")
                .code(CodeKind.IMEI, "350441993881124")));

        Match best = things.whoseIsTheSeized(seized).matches().getFirst();
        assertThat(best.id()).isEqualTo("stolen");
        assertThat(best.probability()).isGreaterThan(0.5);
    }

    @Test
    void anotherThingOfTheSameTheftThatIsMatchedRaisesTheChance() {
        things.amongOthers().lost(normal(Thing.withId("necklace").group("theft").head("halsband silver hjärta")));
        NormalThing seized = normal(Thing.withId("seized").group("search").head("halsband silver hjärta"));

        double alone = things.whoMisses(seized).matches().getFirst().probability();
        Answer collective = things.matcher.ask(seized, Side.FOUND, Context.NOTHING.withMatchedGroups(Set.of("theft")));

        assertThat(collective.matches().getFirst().probability()).isGreaterThan(alone);
        assertThat(collective.matches().getFirst().explanation().fields()).containsKey(Field.GROUP);
    }

    @Test
    void aPairThatWasRefusedDoesNotComeBack() {
        things.lost(thing("bicycle", "damcykel Crescent röd"));

        Answer answer = things.matcher.ask(
                thing("seized", "damcykel Crescent röd"), Side.FOUND, Context.NOTHING.without(Set.of("bicycle")));

        assertThat(answer.matches()).isEmpty();
        assertThat(answer.none()).isEqualTo(1);
    }

    @Test
    void oneTheftReportedTwiceDoesNotHalveTheChance() {
        Thing.Builder first = bicycleStolenAt("first", "damcykel Crescent röd korg");
        Thing.Builder second = bicycleStolenAt("second", "röd damcykel Crescent");
        NormalThing seized = normal(Thing.withId("seized")
                .head("damcykel Crescent röd")
                .period(on("2026-11-10"))
                .place(new Place(55.71, 13.20)));
        things.amongOthers().lost(normal(first));
        double once = things.whoMisses(seized).matches().getFirst().probability();

        things.lost(normal(second));

        assertThat(things.whoMisses(seized).matches().getFirst().probability()).isGreaterThanOrEqualTo(once - 0.01);
    }

    private static Thing.Builder bicycleStolenAt(String group, String head) {
        return Thing.withId(group)
                .group(group)
                .head(head)
                .period(on("2026-11-01"))
                .place(new Place(55.70, 13.19));
    }

    @Test
    void theExplanationAddsUpToTheScoreExactly() {
        things.amongOthers()
                .lost(normal(Thing.withId("phone")
                        .head("mobiltelefon Samsung svart")
                        .code(CodeKind.IMEI, "490154203237518")
                        .price(4000)
                        .place(new Place(55.7, 13.2))
                        .period(on("2026-10-01"))));

        Answer answer = things.whoMisses(normal(Thing.withId("seized")
                .head("Samsung telefon blå")
                .code(CodeKind.IMEI, "490154203237519")
                .price(3500)
                .place(new Place(55.6, 13.0))
                .period(on("2026-11-01"))));

        assertThat(answer.matches())
                .hasSizeGreaterThan(10)
                .allSatisfy(match -> assertThat(match.explanation().sum()).isCloseTo(match.score(), within(1e-9)));
        Match best = answer.matches().getFirst();
        Match next = answer.matches().get(1);
        assertThat(best.explanation().against(next.explanation()))
                .extracting(Line::weight)
                .first()
                .satisfies(weight -> assertThat(weight).isPositive());
    }

    @Test
    void theNumberIsAskedForWhenItWouldDecide() {
        things.lost(
                normal(Thing.withId("one").head("damcykel Crescent röd").code(CodeKind.FRAME, "AB123456")),
                normal(Thing.withId("two").head("damcykel Crescent röd").code(CodeKind.FRAME, "CD987654")));

        Answer answer = things.whoMisses(thing("seized", "damcykel Crescent röd"));

        assertThat(answer.question()).get().extracting(Question::field).isEqualTo(Field.CODE);
        assertThat(answer.question().orElseThrow().ofCandidates()).isFalse();
    }

    @Test
    void bothSidesFindEachOther() {
        NormalThing lost = thing("bicycle", "damcykel Crescent röd korg");
        NormalThing found = thing("seized", "röd damcykel Crescent");
        things.lost(lost).found(found);

        assertThat(things.matcher.ask(lost, Side.LOST).matches())
                .extracting(Match::id)
                .containsExactly("seized");
        assertThat(things.matcher.ask(found, Side.FOUND).matches())
                .extracting(Match::id)
                .containsExactly("bicycle");
    }

    @Test
    void anAnswerSaysWhatItRestsOn() {
        things.lost(thing("bicycle", "damcykel"));
        Answer.Basis basis = things.whoMisses(thing("seized", "damcykel")).basis();

        assertThat(basis.weights()).isEqualTo("first-principles-1");
        assertThat(basis.normaliser()).isEqualTo(Normaliser.VERSION);
        assertThat(basis.generation()).isEqualTo(things.lost.generation());
    }
}
