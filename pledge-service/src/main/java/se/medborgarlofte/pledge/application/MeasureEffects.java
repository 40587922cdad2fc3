package se.medborgarlofte.pledge.application;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.pledge.domain.Effect;
import se.medborgarlofte.pledge.domain.EffectAssessment;
import se.medborgarlofte.pledge.domain.Indicator;
import se.medborgarlofte.pledge.domain.Pledge;

/** Judges the effect of a pledge by each of its indicators. */
@Component
public final class MeasureEffects {

    private final ChangePledge changePledge;
    private final SwedishCalendar calendar;
    private final IndicatorFigures figures;
    private final Inhabitants inhabitants;

    MeasureEffects(
            ChangePledge changePledge, SwedishCalendar calendar, IndicatorFigures figures, Inhabitants inhabitants) {
        this.changePledge = changePledge;
        this.calendar = calendar;
        this.figures = figures;
        this.inhabitants = inhabitants;
    }

    /** The effects as they can be judged now. */
    public List<Effect> measure(Caller caller, String pledgeId) {
        return of(changePledge.require(caller, PledgeOperation.READ_PLEDGE, pledgeId));
    }

    List<Effect> of(Stored<Pledge> stored) {
        Pledge pledge = stored.state();
        LocalDate from = pledge.stage().effective().orElse(calendar.today());
        LocalDate until = earlier(calendar.today(), pledge.content().validUntil());
        return pledge.content().indicators().stream()
                .map(indicator -> assessment(stored, indicator, from, until).assess())
                .toList();
    }

    private EffectAssessment assessment(Stored<Pledge> stored, Indicator indicator, LocalDate from, LocalDate until) {
        List<String> areas = indicator.areasOf(stored.state().municipalityCode());
        List<Integer> people = areas.stream().map(inhabitants::of).toList();
        String elsewhere = indicator.comparisonArea();
        return new EffectAssessment(
                indicator,
                from,
                until,
                figures.series(stored.id(), indicator, areas),
                elsewhere == null ? null : figures.series(stored.id(), indicator, List.of(elsewhere)),
                people.contains(0)
                        ? 0
                        : people.stream().mapToInt(Integer::intValue).sum());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
