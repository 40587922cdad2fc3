package se.medborgarlofte.property.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkQueue;
import se.medborgarlofte.eventing.work.WorkResult;
import se.medborgarlofte.property.application.AskSuppliers;
import se.medborgarlofte.property.application.FollowMarkReading;
import se.medborgarlofte.property.application.ReadingQueue;
import se.medborgarlofte.property.domain.ReadingStage;

/** Asks suppliers and watches deadlines as durable work. */
@Configuration(proxyBeanMethods = false)
class ReadingWork {

    private static final String ASK = "ask-suppliers";
    private static final String REMIND = "mark-reading-deadline";
    private static final String READING = "readingId";

    @Bean
    WorkHandler askSuppliersWork(AskSuppliers suppliers) {
        return new Asking(suppliers);
    }

    @Bean
    WorkHandler markReadingDeadlines(FollowMarkReading readings) {
        return new Reminding(readings);
    }

    @Bean
    ReadingQueue readingQueue(Clock clock, WorkQueue queue) {
        return new DurableQueue(clock, queue);
    }

    /** In a lane of its own: a supplier that does not answer delays nothing else. */
    private record Asking(AskSuppliers suppliers) implements WorkHandler {

        private static final Duration SOON = Duration.ofSeconds(1);
        private static final Duration LATER = Duration.ofMinutes(30);
        private static final Duration LONGEST = Duration.ofMinutes(10);
        private static final int DOUBLINGS = 10;

        @Override
        public String kind() {
            return ASK;
        }

        @Override
        public String lane() {
            return "suppliers";
        }

        @Override
        public WorkResult perform(Work work) {
            return switch (suppliers.ask(work.payload().getString(READING))) {
                case NOTHING -> new WorkResult.Done("asked");
                case ASK_THE_NEXT -> new WorkResult.Continue(work.payload());
                case ASK_AGAIN_SOON -> new WorkResult.RetryLater(patience(work.attempts()), "no usable answer");
                case ASK_AGAIN_LATER -> new WorkResult.RetryLater(LATER, "the supplier is working on it");
            };
        }

        private static Duration patience(int attempts) {
            Duration longer = SOON.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
            return longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
        }
    }

    private record Reminding(FollowMarkReading readings) implements WorkHandler {

        @Override
        public String kind() {
            return REMIND;
        }

        @Override
        public WorkResult perform(Work work) {
            Document payload = work.payload();
            readings.remind(
                    payload.getString(READING),
                    ReadingStage.valueOf(payload.getString("stage")),
                    payload.getInteger("given"));
            return new WorkResult.Done("looked at");
        }
    }

    private record DurableQueue(Clock clock, WorkQueue queue) implements ReadingQueue {

        @Override
        public void askSuppliers(String readingId) {
            queue.schedule(ASK, readingId, clock.instant(), new Document(READING, readingId));
        }

        @Override
        public void remindAt(Instant due, String readingId, ReadingStage stage, int given) {
            Document payload = new Document(READING, readingId)
                    .append("stage", stage.name())
                    .append("given", given);
            queue.schedule(REMIND, readingId + ":" + stage + ":" + given, due, payload);
        }
    }
}
