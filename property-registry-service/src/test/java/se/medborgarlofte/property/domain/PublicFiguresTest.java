package se.medborgarlofte.property.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Small numbers could point at somebody and stay inside. */
class PublicFiguresTest {

    @Test
    void numbersBelowFiveAreLeftOutAndWithThemWhatWouldGiveThemAway() {
        PublicFigures small = figures(new FigureCounts(4, 17, 1, 140, 5, 4, 160));

        assertThat(small.theftsReported()).isNull();
        assertThat(small.uvChecks()).isEqualTo(17);
        assertThat(small.uvHits()).isNull();
        assertThat(small.itemsMatched()).isEqualTo(5);
        assertThat(small.itemsReturned()).isNull();
        assertThat(small.daysToReturn()).isNull();
        assertThat(small.returnRate()).isNull();
    }

    @Test
    void nothingAtAllIsNoSecretAndLargeNumbersShow() {
        PublicFigures large = figures(new FigureCounts(0, 0, 0, 140, 20, 14, 581));

        assertThat(large.theftsReported()).isZero();
        assertThat(large.daysToReturn()).isEqualTo(41.5);
        assertThat(large.returnRate()).isEqualTo(10.0);
    }

    private static PublicFigures figures(FigureCounts counts) {
        return PublicFigures.of(new AreaMonthFigures(new AreaMonth("1281", "2026-11"), counts), 5);
    }
}
