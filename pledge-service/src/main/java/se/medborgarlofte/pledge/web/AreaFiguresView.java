package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import se.medborgarlofte.pledge.application.AreaMonthFigures;

@Schema(
        description = "Egendomsregistrets siffror för en kommun och månad."
                + " The property registry's figures for a municipality and month.")
record AreaFiguresView(
        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        String municipalityCode,

        @Schema(description = "Månad. Month.", example = "2026-11")
        String month,

        @Schema(description = "Anmälda stölder. Thefts reported.", example = "14")
        int theftsReported,

        @Schema(description = "UV-kontroller. UV checks.", example = "9")
        int uvChecks,

        @Schema(description = "UV-träffar. UV hits.", example = "2")
        int uvHits,

        @Schema(description = "Beslagtagna föremål. Items seized.", example = "6")
        int itemsSeized,

        @Schema(description = "Föremål vars ägare hittats. Items matched to their owner.", example = "3")
        int itemsMatched,

        @Schema(description = "Återlämnade föremål. Items returned.", example = "2")
        int itemsReturned) {

    static AreaFiguresView of(AreaMonthFigures figures) {
        return new AreaFiguresView(
                figures.municipalityCode(),
                figures.month(),
                figures.theftsReported(),
                figures.uvChecks(),
                figures.uvHits(),
                figures.itemsSeized(),
                figures.itemsMatched(),
                figures.returned());
    }
}
