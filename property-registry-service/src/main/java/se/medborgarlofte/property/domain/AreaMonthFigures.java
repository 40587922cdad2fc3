package se.medborgarlofte.property.domain;

import se.medborgarlofte.eventing.store.Decision;

/** The registry's figures of a municipality and month; a new statement replaces the one before. */
public record AreaMonthFigures(AreaMonth areaMonth, FigureCounts counts) {

    /** Nothing has been counted yet, which is not worth telling. */
    public static Decision<AreaMonthFigures, AreaMonthFiguresEvent> begin(AreaMonth areaMonth) {
        return Decision.quiet(new AreaMonthFigures(areaMonth, FigureCounts.NONE));
    }

    /** States what has been counted now, unless that is what was stated before. */
    public Decision<AreaMonthFigures, AreaMonthFiguresEvent> state(FigureCounts counted) {
        return counted.equals(counts)
                ? Decision.unchanged(this)
                : Decision.of(new AreaMonthFigures(areaMonth, counted), AreaMonthFiguresEvent.STATED);
    }
}
