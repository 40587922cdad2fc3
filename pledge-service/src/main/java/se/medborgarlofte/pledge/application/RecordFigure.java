package se.medborgarlofte.pledge.application;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.pledge.domain.Figure;
import se.medborgarlofte.pledge.domain.Indicator;
import se.medborgarlofte.pledge.domain.Pledge;

/** Records the figure of an indicator for a month. */
@Component
public final class RecordFigure {

    private final ChangePledge changePledge;
    private final SwedishCalendar calendar;
    private final IndicatorFigures figures;

    RecordFigure(ChangePledge changePledge, SwedishCalendar calendar, IndicatorFigures figures) {
        this.changePledge = changePledge;
        this.calendar = calendar;
        this.figures = figures;
    }

    /**
     * Records it; an earlier one for the same month is replaced.
     *
     * @param area the pledge's own, or the indicator's comparison area
     */
    public void record(
            Caller caller,
            String pledgeId,
            String indicatorKey,
            @Nullable String area,
            YearMonth month,
            Figure figure) {
        Pledge pledge = changePledge
                .require(caller, PledgeOperation.RECORD_EVIDENCE, pledgeId)
                .state();
        Indicator indicator = recorded(pledge, indicatorKey);
        String where = area == null ? pledge.municipalityCode() : area;
        check(pledge, indicator, where, month, figure);
        figures.keep(
                pledgeId, indicatorKey, where, new RecordedFigure(month, figure, caller.personId(), calendar.now()));
    }

    private static Indicator recorded(Pledge pledge, String key) {
        Indicator indicator = pledge.content().indicators().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(
                        () -> Problem.of(CommonProblem.INVALID_REQUEST).error("/indicatorKey", "unknown-key", key));
        if (indicator.feed() != Indicator.Feed.RECORDED) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/indicatorKey", "fills-itself");
        }
        return indicator;
    }

    private void check(Pledge pledge, Indicator indicator, String area, YearMonth month, Figure figure) {
        if (!area.equals(pledge.municipalityCode()) && !area.equals(indicator.comparisonArea())) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/area", "not-compared-with");
        }
        if (month.isAfter(YearMonth.from(calendar.today()))) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/month", "month-lies-ahead");
        }
        checkShare(indicator, figure);
    }

    private static void checkShare(Indicator indicator, Figure figure) {
        boolean share = indicator.measure() == Indicator.Measure.SHARE;
        if (share && figure.outOf() == null) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/outOf", "required-for-share");
        }
        if (figure.outOf() != null && figure.count() > figure.outOf()) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/count", "more-than-asked");
        }
    }
}
