package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.Effect;
import se.medborgarlofte.pledge.domain.EffectVerdict;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "Vad siffrorna säger om ett mått, utan små tal."
                + " What the figures say about an indicator, without small numbers.")
record PublicEffect(
        @Schema(description = "Måttets nyckel. The indicator's key.", example = "i1")
        String indicatorKey,

        @Schema(description = "Det som ärligt kan sägas. What can honestly be said.", example = "NOT_MEASURABLE")
        EffectVerdict verdict,

        @Schema(description = "Varför. Why.", example = "FOLLOW_UP_TOO_SHORT")
        Effect.Reason reason,

        @Schema(
                description =
                        "Tiden före; saknas när talet är litet. The time before; absent when the number is small.")
        EffectView.@Nullable SpanView baseline,

        @Schema(
                description = "Tiden som löftet har gällt; saknas när talet är litet."
                        + " The time in force; absent when the number is small.")
        EffectView.@Nullable SpanView followUp,

        @Schema(description = "Före, per 1 000 invånare och år eller i procent. Before, per 1,000 and year or percent.")
        @Nullable
        IntervalView before,

        @Schema(description = "Detsamma efter. The same after.") @Nullable
        IntervalView after,

        @Schema(description = "Förändringen. The change.") @Nullable
        IntervalView change) {

    /** The fewest of which the public may see a number. */
    private static final int FEWEST = 5;

    static PublicEffect of(Effect effect) {
        boolean before = effect.baseline().count() >= FEWEST;
        boolean after = effect.followUp().count() >= FEWEST;
        return new PublicEffect(
                effect.indicatorKey(),
                effect.verdict(),
                effect.reason(),
                before ? EffectView.SpanView.of(effect.baseline()) : null,
                after ? EffectView.SpanView.of(effect.followUp()) : null,
                before ? IntervalView.of(effect.before()) : null,
                after ? IntervalView.of(effect.after()) : null,
                before && after ? IntervalView.of(effect.change()) : null);
    }
}
