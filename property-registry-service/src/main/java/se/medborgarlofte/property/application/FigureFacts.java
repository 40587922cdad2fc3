package se.medborgarlofte.property.application;

import java.util.List;
import se.medborgarlofte.property.domain.AreaMonth;
import se.medborgarlofte.property.domain.FigureCounts;

/** The facts that figures are counted from, one row per event. */
public interface FigureFacts {

    /** Where the rows are, and what they are made of: {@code areaMonth} and the counted fields. */
    String COLLECTION = "area_month_facts";

    String AREA_MONTH = "areaMonth";
    String THEFTS_REPORTED = "theftsReported";
    String UV_CHECKS = "uvChecks";
    String UV_HITS = "uvHits";
    String ITEMS_SEIZED = "itemsSeized";
    String ITEMS_MATCHED = "itemsMatched";
    String ITEMS_RETURNED = "itemsReturned";
    String DAYS_TO_RETURN = "daysToReturn";
    List<String> FIELDS =
            List.of(THEFTS_REPORTED, UV_CHECKS, UV_HITS, ITEMS_SEIZED, ITEMS_MATCHED, ITEMS_RETURNED, DAYS_TO_RETURN);

    /** Whether the row of an event has been written. */
    boolean holds(String eventId);

    /** What the rows of an area and month add up to at this moment. */
    FigureCounts count(AreaMonth areaMonth);
}
