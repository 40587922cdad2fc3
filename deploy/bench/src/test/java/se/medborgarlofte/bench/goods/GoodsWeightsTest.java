package se.medborgarlofte.bench.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.matching.score.Feature;
import se.medborgarlofte.matching.score.Weights;

/** Where nine of ten found things were never reported, the weights for goods say so from the first day. */
class GoodsWeightsTest {

    private static final Trial TOWN = Trial.generated(7, 1_000, 10, 700);

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @Test
    void oneInTenOfTheQuestionsHasAnAnswer() {
        long answered =
                TOWN.cases().stream().filter(each -> each.answer().isPresent()).count();

        assertThat((double) answered / TOWN.cases().size()).isCloseTo(0.1, within(0.001));
    }

    @Test
    void theyMayBeTrustedMoreThanTheStandardOnesAndFindAsMuch() {
        Figures standard = Figures.of(List.of(TOWN), Weights.standard());
        Figures goods = Figures.of(List.of(TOWN), Weights.goods());

        System.out.println(standard.row("a town", "standard"));
        System.out.println(goods.row("a town", "goods"));
        assertThat(goods.calibration()).isLessThan(0.1).isLessThan(standard.calibration());
        assertThat(goods.brier()).isLessThan(standard.brier());
        assertThat(goods.precision().orElseThrow()).isGreaterThan(0.9);
        assertThat(goods.at10()).isGreaterThanOrEqualTo(standard.at10() - 0.02);
    }

    @Test
    void teachingLeavesWhatOneLikenessWeighsAgainstAnother() {
        Weights taught = TeachGoods.taught(List.of(Trial.generated(8, 300, 3, 200)));
        Weights first = Weights.standard();
        double scale = taught.of(Feature.CODE) / first.of(Feature.CODE);

        assertThat(taught.features())
                .allSatisfy((feature, weight) -> assertThat(weight).isCloseTo(scale * first.of(feature), within(1e-9)));
        assertThat(taught.prior()).isLessThan(first.prior());
    }
}
