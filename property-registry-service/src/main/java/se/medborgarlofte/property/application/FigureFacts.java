package se.medborgarlofte.property.application;

import se.medborgarlofte.property.domain.AreaMonth;
import se.medborgarlofte.property.domain.FigureCounts;

/** The facts that figures are counted from, one row per event. */
public interface FigureFacts {

    /** Whether the row of an event has been written. */
    boolean holds(String eventId);

    /** What the rows of an area and month add up to at this moment. */
    FigureCounts count(AreaMonth areaMonth);
}
