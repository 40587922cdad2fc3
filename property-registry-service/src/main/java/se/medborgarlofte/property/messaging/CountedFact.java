package se.medborgarlofte.property.messaging;

import org.bson.Document;
import se.medborgarlofte.property.application.FigureFacts;
import se.medborgarlofte.property.domain.AreaMonth;
import se.medborgarlofte.property.domain.FigureCounts;

/** What one event adds to the figures of an area and month. */
record CountedFact(AreaMonth areaMonth, FigureCounts counts) {

    Document row() {
        return new Document(FigureFacts.AREA_MONTH, areaMonth.name())
                .append(FigureFacts.THEFTS_REPORTED, counts.theftsReported())
                .append(FigureFacts.UV_CHECKS, counts.uvChecks())
                .append(FigureFacts.UV_HITS, counts.uvHits())
                .append(FigureFacts.ITEMS_SEIZED, counts.itemsSeized())
                .append(FigureFacts.ITEMS_MATCHED, counts.itemsMatched())
                .append(FigureFacts.ITEMS_RETURNED, counts.itemsReturned())
                .append(FigureFacts.DAYS_TO_RETURN, counts.daysToReturn());
    }
}
