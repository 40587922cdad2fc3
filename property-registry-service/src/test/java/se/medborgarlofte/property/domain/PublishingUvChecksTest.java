package se.medborgarlofte.property.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the police check is published, what they found only where it points at nobody. */
class PublishingUvChecksTest {

    @Test
    void fewHitsAreLeftOutAndNoneAndManyShow() {
        List<UvChecksOfUnit> published =
                UvChecksOfUnit.published(List.of(unit("a", "2026-12", 4), unit("a", "2026-11", 5), none("2026-10")), 5);

        assertThat(published).extracting(UvChecksOfUnit::hits).containsExactly(null, 5, 0);
        assertThat(published).extracting(UvChecksOfUnit::checks).containsExactly(2, 2, 2);
    }

    @Test
    void whereOneUnitsHitsAreLeftOutTheAreasSumTellsNothing() {
        List<UvChecksOfUnit> published =
                UvChecksOfUnit.published(List.of(unit("a", "2026-11", 3), unit("b", "2026-11", 9), none("2026-11")), 5);

        assertThat(published).extracting(UvChecksOfUnit::hits).containsExactly(null, null, 0);
    }

    private static UvChecksOfUnit unit(String name, String month, int hits) {
        return new UvChecksOfUnit(name, month, 2, 17, hits);
    }

    private static UvChecksOfUnit none(String month) {
        return unit("c", month, 0);
    }
}
