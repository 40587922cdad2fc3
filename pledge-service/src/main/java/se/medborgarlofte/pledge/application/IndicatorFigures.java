package se.medborgarlofte.pledge.application;

import java.util.List;
import se.medborgarlofte.pledge.domain.FigureSeries;
import se.medborgarlofte.pledge.domain.Indicator;

/** The figures of indicators by month, whether somebody recorded them or the property registry stated them. */
public interface IndicatorFigures {

    /** Those of an indicator in areas that count together; recorded ones are of the first. */
    FigureSeries series(String pledgeId, Indicator indicator, List<String> areas);

    /** Keeps a recorded figure; one for the same indicator, area and month is replaced. */
    void keep(String pledgeId, String indicatorKey, String area, RecordedFigure figure);
}
