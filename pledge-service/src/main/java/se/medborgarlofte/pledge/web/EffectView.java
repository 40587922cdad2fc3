package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.Effect;
import se.medborgarlofte.pledge.domain.EffectVerdict;
import se.medborgarlofte.pledge.domain.Figure;

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
        IntervalView comparison,

        @Schema(
                description = "Månad för månad från utgångstidens början, den tidigaste först; den pågående månaden"
                        + " räknas inte i slutsatsen. Month by month from the beginning of the baseline, the earliest"
                        + " first; the month that goes on does not count for the verdict.")
        List<MonthView> months) {

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
                IntervalView.of(effect.comparison()),
                MonthView.of(effect));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "En månads siffror. The figures of a month.")
    record MonthView(
            @Schema(description = "Månad. Month.", example = "2026-12")
            String month,

            @Schema(description = "Antal. Count.", example = "3") @Nullable
            Integer count,

            @Schema(description = "Av så många tillfrågade. Out of so many asked.", example = "400") @Nullable
            Integer outOf,

            @Schema(description = "Antal i jämförelseområdet. Count in the comparison area.", example = "9") @Nullable
            Integer elsewhere) {

        static List<MonthView> of(Effect effect) {
            NavigableMap<YearMonth, Figure> here = effect.series().inOrder();
            NavigableMap<YearMonth, Figure> there = effect.comparisonSeries() == null
                    ? new TreeMap<>()
                    : effect.comparisonSeries().inOrder();
            NavigableSet<YearMonth> months = new TreeSet<>(here.keySet());
            months.addAll(there.keySet());
            return months.tailSet(effect.baseline().from()).stream()
                    .map(month -> of(month, here.get(month), there.get(month)))
                    .toList();
        }

        private static MonthView of(YearMonth month, @Nullable Figure here, @Nullable Figure there) {
            return new MonthView(
                    month.toString(),
                    here == null ? null : here.count(),
                    here == null ? null : here.outOf(),
                    there == null ? null : there.count());
        }
    }
}
