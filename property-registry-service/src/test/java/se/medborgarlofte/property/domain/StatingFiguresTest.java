package se.medborgarlofte.property.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures are stated when they change, and only count what can have happened. */
class StatingFiguresTest {
    private static final AreaMonth LUND = new AreaMonth("1281", "2026-11");
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final AreaMonthFigures none = AreaMonthFigures.begin(LUND).state();

    @Test
    void beginningTellsNothing() {
        assertThat(AreaMonthFigures.begin(LUND).events()).isEmpty();
    }

    @Test
    void aChangeIsStatedAndTheSameCountIsNot() {
        var stated = none.state(FigureCounts.uvCheck(2));

        assertThat(stated.events()).containsExactly(AreaMonthFiguresEvent.STATED);
        assertThat(stated.state().counts()).isEqualTo(new FigureCounts(0, 1, 2, 0, 0, 0, 0));
        assertThat(stated.state().state(FigureCounts.uvCheck(2)).events()).isEmpty();
    }

    @Test
    void theMonthIsThatOfSwedishTime() {
        assertThat(AreaMonth.at("1281", Instant.parse("2026-11-30T23:30:00Z")).name())
                .isEqualTo("1281-2026-12");
    }

    @Test
    void aCheckHasNoMoreHitsThanThingsAndIsNotAhead() {
        assertThatThrownBy(() -> UvCheck.record(new UvCheck("1281", "police-south", NOW, 2, 3, "hanna"), NOW))
                .hasMessage("MORE_HITS_THAN_ITEMS");
        assertThatThrownBy(() ->
                        UvCheck.record(new UvCheck("1281", "police-south", NOW.plusSeconds(1), 2, 0, "hanna"), NOW))
                .hasMessage("CHECKED_IN_THE_FUTURE");
        assertThat(UvCheck.record(new UvCheck("1281", "police-south", NOW, 2, 0, "hanna"), NOW)
                        .events())
                .containsExactly(UvCheckEvent.RECORDED);
    }

    @Test
    void aSeizureIsNotAhead() {
        Seizure ahead =
                new Seizure("1281", "5000-K1-26", NOW.plusSeconds(1), FoundHow.ROADSIDE, List.of(), "hanna", NOW);

        assertThatThrownBy(() -> Seizure.record(ahead)).hasMessage("SEIZED_IN_THE_FUTURE");
    }
}
