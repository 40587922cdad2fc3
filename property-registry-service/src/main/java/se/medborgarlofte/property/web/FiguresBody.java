package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import se.medborgarlofte.property.domain.AreaMonthFigures;
import se.medborgarlofte.property.domain.FigureCounts;

/** The figures of a municipality and month. */
@Schema(description = "En kommuns siffror för en månad. A municipality's figures of a month.")
record FiguresBody(
        @Schema(description = "Kommunkod. Municipality code.", example = "1281")
        String municipalityCode,

        @Schema(description = "Månad. Month.", example = "2026-11")
        String month,

        @Schema(description = "Anmälda stölder. Thefts reported.", example = "42")
        int theftsReported,

        @Schema(description = "UV-kontroller. UV checks.", example = "17")
        int uvChecks,

        @Schema(description = "Träffar under UV. Hits under UV.", example = "3")
        int uvHits,

        @Schema(description = "Beslagtagna saker. Things seized.", example = "140")
        int itemsSeized,

        @Schema(description = "Saker vars ägare bekräftats. Things whose owner was confirmed.", example = "2")
        int itemsMatched,

        @Schema(description = "Återlämnade saker. Things returned.", example = "14")
        int itemsReturned,

        @Schema(description = "Dagar till återlämning, summerade. Days to return, summed.", example = "581")
        int daysToReturn) {

    static FiguresBody of(AreaMonthFigures figures) {
        FigureCounts counts = figures.counts();
        return new FiguresBody(
                figures.areaMonth().municipalityCode(),
                figures.areaMonth().month(),
                counts.theftsReported(),
                counts.uvChecks(),
                counts.uvHits(),
                counts.itemsSeized(),
                counts.itemsMatched(),
                counts.itemsReturned(),
                counts.daysToReturn());
    }
}
