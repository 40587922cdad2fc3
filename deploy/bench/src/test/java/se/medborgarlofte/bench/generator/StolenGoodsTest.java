package se.medborgarlofte.bench.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import se.medborgarlofte.matching.thing.Code;
import se.medborgarlofte.matching.thing.CodeKind;
import se.medborgarlofte.matching.thing.Thing;

class StolenGoodsTest {
    private static final long SEED = 4711;
    private static final int MANY = 20_000;

    private final StolenGoods goods = new StolenGoods(SEED);

    @Test
    void theSameSeedMakesTheSameGoodsInAnyOrderAndAnotherSeedOthers() {
        StolenGoods again = new StolenGoods(SEED);
        Thing last = goods.reported(9_999_999);
        assertThat(again.reported(3)).isEqualTo(goods.reported(3));
        assertThat(again.reported(9_999_999)).isEqualTo(last);
        assertThat(new StolenGoods(SEED + 1).reported(3)).isNotEqualTo(goods.reported(3));
    }

    @Test
    void bicyclesLackWhatRealReportsOfBicyclesLack() {
        List<Thing> bicycles = reported().filter(of("bicycle")).toList();
        assertThat(share(bicycles, thing -> thing.brand().isEmpty())).isCloseTo(0.396, within(0.02));
        assertThat(share(bicycles, thing -> thing.colours().isEmpty())).isCloseTo(0.125, within(0.02));
        assertThat(share(bicycles, thing -> thing.price().isEmpty())).isCloseTo(0.156, within(0.02));
    }

    @Test
    void threeOfFourReportsCarryNoNumber() {
        assertThat(share(reported().toList(), thing -> numbers(thing).isEmpty()))
                .isCloseTo(0.75, within(0.06));
    }

    @Test
    void aFewBrandsAreFrequentAndManyAreSeldom() {
        Map<String, Long> brands = reported()
                .filter(thing -> !thing.brand().isEmpty())
                .collect(Collectors.groupingBy(Thing::brand, Collectors.counting()));
        List<Long> counts = brands.values().stream()
                .sorted((one, other) -> Long.compare(other, one))
                .toList();
        assertThat(brands).hasSizeGreaterThan(300);
        assertThat(counts.getFirst()).isGreaterThan(20 * counts.get(200));
    }

    @Test
    void aTheftTakesSomeThingsAtOnePlaceInOnePeriod() {
        Map<String, List<Thing>> thefts = reported().collect(Collectors.groupingBy(Thing::group));
        assertThat((double) MANY / thefts.size()).isBetween(1.8, 3.0);
        assertThat(thefts.values())
                .allSatisfy(things -> assertThat(things)
                        .extracting(Thing::place)
                        .containsOnly(things.getFirst().place()));
    }

    @Test
    void deviceNumbersPassTheirCheckDigit() {
        List<String> imeis = reported()
                .flatMap(thing -> thing.codes().stream())
                .filter(code -> code.kind() == CodeKind.IMEI)
                .map(Code::value)
                .toList();
        assertThat(imeis).isNotEmpty().allMatch(LuhnCheckDigit.LUHN_CHECK_DIGIT::isValid);
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void questionsOfEachKindAreManyDifferentAndRepeatable(QuestionKind kind) {
        List<Question> questions = goods.questions(kind, 200, MANY);
        assertThat(questions).isEqualTo(new StolenGoods(SEED).questions(kind, 200, MANY));
        assertThat(questions).extracting(question -> question.found().id()).doesNotHaveDuplicates();
        assertThat(questions).allMatch(question -> question.answer().isPresent() == kind.answered());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ANY, names = "(EXACT|MISREAD|HALF)_SERIAL")
    void numbersAreReadRightWronglyOrInPart(QuestionKind kind) {
        Map<String, Thing> reported = reported().collect(Collectors.toMap(Thing::id, thing -> thing));
        for (Question question : goods.questions(kind, 300, MANY)) {
            String read = numbers(question.found()).getFirst();
            String written =
                    numbers(reported.get(question.answer().orElseThrow())).getFirst();
            switch (kind) {
                case EXACT_SERIAL -> assertThat(read).isEqualTo(written);
                case MISREAD_SERIAL -> assertThat(read).isNotEqualTo(written);
                default -> assertThat(written).contains(read.replace("?", ""));
            }
        }
    }

    @Test
    void whatIsFoundIsFoundAfterItWasStolen() {
        Map<String, Thing> reported = reported().collect(Collectors.toMap(Thing::id, thing -> thing));
        assertThat(goods.questions(QuestionKind.VAGUE, 300, MANY))
                .allSatisfy(question -> assertThat(
                                question.found().period().orElseThrow().from())
                        .isAfter(reported.get(question.answer().orElseThrow())
                                .period()
                                .orElseThrow()
                                .from()));
    }

    private Stream<Thing> reported() {
        return goods.reported(0, MANY);
    }

    private static Predicate<Thing> of(String category) {
        return thing -> thing.category().equals(category);
    }

    private static List<String> numbers(Thing thing) {
        return thing.codes().stream()
                .filter(code -> code.kind() != CodeKind.ENGRAVING)
                .map(Code::value)
                .toList();
    }

    private static double share(List<Thing> things, Predicate<Thing> which) {
        return (double) things.stream().filter(which).count() / things.size();
    }
}
