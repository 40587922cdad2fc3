package se.medborgarlofte.property.messaging;

import se.medborgarlofte.property.domain.AreaMonthFigures;
import se.medborgarlofte.property.domain.FigureCounts;

/** What is told of an area's month. */
record FiguresFacts(
        String municipalityCode,
        String month,
        int theftsReported,
        int uvChecks,
        int uvHits,
        int itemsSeized,
        int itemsMatched,
        int itemsReturned,
        int daysToReturn) {

    static FiguresFacts of(AreaMonthFigures figures) {
        FigureCounts counts = figures.counts();
        return new FiguresFacts(
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
