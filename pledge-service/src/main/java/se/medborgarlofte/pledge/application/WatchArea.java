package se.medborgarlofte.pledge.application;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.pledge.domain.Alarm;
import se.medborgarlofte.pledge.domain.AreaWatch;
import se.medborgarlofte.pledge.domain.Official;
import se.medborgarlofte.pledge.domain.Verdict;
import se.medborgarlofte.pledge.domain.WatchEvent;

/** Looks at an area's duties and gaps and tells what is new. The calendar does this every morning. */
@Component
public final class WatchArea {

    private final SwedishCalendar calendar;
    private final ReadStatutoryClock clock;
    private final FollowTheThread thread;
    private final Officials officials;
    private final AggregateStore<AreaWatch, WatchEvent> watches;

    WatchArea(
            SwedishCalendar calendar,
            ReadStatutoryClock clock,
            FollowTheThread thread,
            Officials officials,
            AggregateStore<AreaWatch, WatchEvent> watches) {
        this.calendar = calendar;
        this.clock = clock;
        this.thread = thread;
        this.officials = officials;
        this.watches = watches;
    }

    /** The id of an area's watch. */
    public static String idOf(String municipalityCode) {
        return Ids.uuidV5("area-watch:" + municipalityCode);
    }

    /** Looks, and tells what nobody has been told. */
    public void watch(String municipalityCode) {
        List<Alarm> alarms = alarms(municipalityCode);
        AreaWatch.Audience audience = audience(municipalityCode);
        String id = idOf(municipalityCode);
        if (watches.find(id).isPresent()) {
            watches.change(id, watch -> decision(watch.look(alarms, audience, calendar.today())));
        } else if (!alarms.isEmpty()) {
            AreaWatch first = AreaWatch.over(municipalityCode);
            watches.create(id, decision(first.look(alarms, audience, calendar.today())));
        }
    }

    private List<Alarm> alarms(String municipalityCode) {
        return Stream.concat(
                        clock.duties(municipalityCode).stream().flatMap(duty -> Alarm.of(duty).stream()),
                        thread.gaps(municipalityCode).stream().map(Alarm::of))
                .distinct()
                .toList();
    }

    /** Where no coordinator is known, those above hear of everything. */
    private AreaWatch.Audience audience(String municipalityCode) {
        List<Official> all = officials.of(municipalityCode, calendar.today());
        List<Official> coordinators = all.stream()
                .filter(official -> official.function() == Official.Function.MUNICIPAL_COORDINATOR)
                .toList();
        return new AreaWatch.Audience(coordinators.isEmpty() ? all : coordinators, all);
    }

    /** What was mended is forgotten without telling anybody. */
    private static Decision<AreaWatch, WatchEvent> decision(Verdict<AreaWatch, WatchEvent> verdict) {
        return verdict instanceof Verdict.Accepted<AreaWatch, WatchEvent>(var state, var events) && events.isEmpty()
                ? Decision.quiet(state)
                : Verdicts.decision(verdict);
    }
}
