package se.medborgarlofte.pledge.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkResult;
import se.medborgarlofte.pledge.application.SwedishCalendar;
import se.medborgarlofte.pledge.application.WatchArea;

/** Looks at an area every morning. */
@Component
class WatchWork implements WorkHandler {

    static final String KIND = "watch-area";

    private final WatchArea watchArea;
    private final SwedishCalendar calendar;

    WatchWork(WatchArea watchArea, SwedishCalendar calendar) {
        this.watchArea = watchArea;
        this.calendar = calendar;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** A lane of its own: a country of areas at six in the morning delays no activation. */
    @Override
    public String lane() {
        return "watches";
    }

    /** A day on which it fails is lost at worst, the area never is. */
    @Override
    public int maxAttempts() {
        return Integer.MAX_VALUE;
    }

    @Override
    public WorkResult perform(Work work) {
        watchArea.watch(work.key());
        return new WorkResult.Postponed(calendar.nextMorning(), "next morning");
    }
}
