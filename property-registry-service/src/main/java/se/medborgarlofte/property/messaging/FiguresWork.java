package se.medborgarlofte.property.messaging;

import java.time.Clock;
import java.time.Duration;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkQueue;
import se.medborgarlofte.eventing.work.WorkResult;
import se.medborgarlofte.property.application.StateFigures;
import se.medborgarlofte.property.domain.AreaMonth;

/** States figures after an event has been counted; in a lane of its own, so that an import delays nothing else. */
@Component
class FiguresWork implements WorkHandler {
    static final String KIND = "state-figures";
    private static final Duration UNTIL_COUNTED = Duration.ofMillis(100);

    private final Clock clock;
    private final StateFigures figures;
    private final WorkQueue queue;

    FiguresWork(Clock clock, StateFigures figures, WorkQueue queue) {
        this.clock = clock;
        this.figures = figures;
        this.queue = queue;
    }

    void schedule(AreaMonth areaMonth, String eventId) {
        Document payload = new Document("municipalityCode", areaMonth.municipalityCode())
                .append("month", areaMonth.month())
                .append("eventId", eventId);
        queue.schedule(KIND, eventId, clock.instant(), payload);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String lane() {
        return "figures";
    }

    @Override
    public WorkResult perform(Work work) {
        Document payload = work.payload();
        AreaMonth areaMonth = new AreaMonth(payload.getString("municipalityCode"), payload.getString("month"));
        return figures.state(areaMonth, payload.getString("eventId"))
                ? new WorkResult.Done("stated")
                : new WorkResult.RetryLater(UNTIL_COUNTED, "the event is not counted yet");
    }
}
