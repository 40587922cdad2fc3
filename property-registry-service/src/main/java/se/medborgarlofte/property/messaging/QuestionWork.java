package se.medborgarlofte.property.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkQueue;
import se.medborgarlofte.eventing.work.WorkResult;
import se.medborgarlofte.property.application.AskAboutThings;
import se.medborgarlofte.property.application.NotCurrentException;
import se.medborgarlofte.property.application.QuestionQueue;
import se.medborgarlofte.property.domain.ThingRef;

/** Asks for candidates as durable work; in a lane of its own, so that an import delays nothing else. */
@Component
class QuestionWork implements WorkHandler {
    private static final String KIND = "ask-for-candidates";
    private static final Duration SOON = Duration.ofMillis(200);

    private final AskAboutThings asking;
    private final Clock realTime;
    private final Timer latency;

    QuestionWork(AskAboutThings asking, @Qualifier("realTime") Clock realTime, MeterRegistry meters) {
        this.asking = asking;
        this.realTime = realTime;
        this.latency = Timer.builder("matching.question.latency")
                .description("From a change that was heard of to candidates shown")
                .publishPercentiles(0.5, 0.95, 0.99)
                .register(meters);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String lane() {
        return "questions";
    }

    @Override
    public WorkResult perform(Work work) {
        Document payload = work.payload();
        try {
            ThingRef.Side side = ThingRef.Side.valueOf(payload.getString("side"));
            int shown = asking.ask(side, payload.getString("heldBy"));
            latency.record(Duration.between(payload.getDate("heardAt").toInstant(), realTime.instant()));
            return new WorkResult.Done(shown + " things shown their candidates");
        } catch (NotCurrentException e) {
            return new WorkResult.RetryLater(SOON, "not current");
        }
    }

    /** Questions wait as durable work, one for each thing and reason. */
    @Component
    static class Queue implements QuestionQueue {
        private final Clock clock;
        private final Clock realTime;
        private final WorkQueue queue;

        Queue(Clock clock, @Qualifier("realTime") Clock realTime, WorkQueue queue) {
            this.clock = clock;
            this.realTime = realTime;
            this.queue = queue;
        }

        @Override
        public void add(ThingRef.Side side, String aggregateId, String because) {
            Instant heardAt = realTime.instant();
            Document payload = new Document("side", side.name())
                    .append("heldBy", aggregateId)
                    .append("heardAt", Date.from(heardAt));
            queue.schedule(KIND, side + ":" + aggregateId + ":" + because, clock.instant(), payload);
        }
    }
}
