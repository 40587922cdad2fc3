package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.Effect;
import se.medborgarlofte.pledge.domain.EffectVerdict;

@Schema(description = "Vad siffrorna säger om ett mått. What the figures say about an indicator.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EffectView(
        @Schema(description = "Måttets nyckel. The indicator's key.", example = "i1")
        String indicatorKey,

        @Schema(description = "Det som ärligt kan sägas. What can honestly be said.", example = "NOT_MEASURABLE")
        EffectVerdict verdict,

        @Schema(description = "Varför. Why.", example = "FOLLOW_UP_TOO_SHORT")
        Effect.Reason reason,

        @Schema(description = "Tiden före. The time before.")
        SpanView baseline,

        @Schema(description = "Tiden som löftet har gällt. The time in force.")
        SpanView followUp,

        @Schema(
                description = "Antal per 1 000 invånare och år, eller andel i procent, före."
                        + " Count per 1,000 inhabitants and year, or share in percent, before.")
        @Nullable
        IntervalView before,

        @Schema(description = "Detsamma efter. The same after.") @Nullable
        IntervalView after,

        @Schema(
                description = "Efter genom före för antal; efter minus före för andelar."
                        + " After by before for counts; after minus before for shares.")
        @Nullable
        IntervalView change,

        @Schema(description = "Samma förändring i jämförelseområdet. The same change in the comparison area.") @Nullable
        IntervalView comparison) {

    @Schema(description = "Hela månader. Whole months.")
    record SpanView(
            @Schema(description = "Första månad. First month.", example = "2025-12")
            String from,

            @Schema(description = "Sista månad. Last month.", example = "2026-11")
            String to,

            @Schema(description = "Månader med siffror. Months with figures.", example = "12")
            int known,

            @Schema(description = "Antal. Count.", example = "42")
            long count) {

        static SpanView of(Effect.Span span) {
            return new SpanView(span.from().toString(), span.to().toString(), span.known(), span.count());
        }
    }

    static EffectView of(Effect effect) {
        return new EffectView(
                effect.indicatorKey(),
                effect.verdict(),
                effect.reason(),
                SpanView.of(effect.baseline()),
                SpanView.of(effect.followUp()),
                IntervalView.of(effect.before()),
                IntervalView.of(effect.after()),
                IntervalView.of(effect.change()),
                IntervalView.of(effect.comparison()));
    }
}
