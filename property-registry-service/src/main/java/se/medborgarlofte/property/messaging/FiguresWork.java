package se.medborgarlofte.property.messaging;

import java.time.Clock;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkQueue;
import se.medborgarlofte.eventing.work.WorkResult;
import se.medborgarlofte.property.application.FigureQueue;
import se.medborgarlofte.property.application.StateFigures;
import se.medborgarlofte.property.domain.AreaMonth;

/** States figures as durable work; in a lane of its own, so that an import delays nothing else. */
@Component
class FiguresWork implements WorkHandler {
    private static final String KIND = "state-figures";

    private final StateFigures figures;

    FiguresWork(StateFigures figures) {
        this.figures = figures;
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
        return figures.state(areaMonth) ? new WorkResult.Done("stated") : new WorkResult.Continue(payload);
    }

    /** Figures wait as durable work, one piece after each statement. */
    @Component
    static class Queue implements FigureQueue {
        private final Clock clock;
        private final WorkQueue queue;

        Queue(Clock clock, WorkQueue queue) {
            this.clock = clock;
            this.queue = queue;
        }

        @Override
        public void add(AreaMonth areaMonth, String after) {
            Document payload =
                    new Document("municipalityCode", areaMonth.municipalityCode()).append("month", areaMonth.month());
            queue.schedule(KIND, areaMonth.name() + ":" + after, clock.instant(), payload);
        }
    }
}
