package se.medborgarlofte.pledge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.pledge.domain.Effect;
import se.medborgarlofte.pledge.domain.EffectVerdict;
import se.medborgarlofte.pledge.domain.Figure;
import se.medborgarlofte.pledge.domain.FigureSeries;
import se.medborgarlofte.pledge.domain.Interval;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Inhabitants read whether a pledge works, and no number so small that it might be somebody's. */
class PublicEffectTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final Interval SOME = new Interval(1.5, 1.0, 2.0);

    @Test
    void numbersBelowFiveAreNotThere() {
        JsonNode shown = shown(12, 4);

        assertThat(shown.propertyNames()).containsExactly("indicatorKey", "verdict", "reason", "baseline", "before");
        assertThat(shown.at("/baseline/count").asInt()).isEqualTo(12);
    }

    @Test
    void fromFiveOnTheyAreAndSingleMonthsNeverAre() {
        assertThat(shown(12, 5).propertyNames())
                .containsExactly(
                        "indicatorKey", "verdict", "reason", "baseline", "followUp", "before", "after", "change");
    }

    private static JsonNode shown(int before, int after) {
        Effect effect = new Effect(
                "i1",
                EffectVerdict.NOT_MEASURABLE,
                Effect.Reason.CHANCE_EXPLAINS_IT,
                new Effect.Span(DECEMBER.minusMonths(12), DECEMBER.minusMonths(1), 12, before),
                new Effect.Span(DECEMBER, DECEMBER.plusMonths(11), 12, after),
                SOME,
                SOME,
                SOME,
                SOME,
                new FigureSeries(Map.of(DECEMBER, Figure.of(3))),
                null);
        return JsonMapper.builder().build().valueToTree(PublicEffect.of(effect));
    }
}
