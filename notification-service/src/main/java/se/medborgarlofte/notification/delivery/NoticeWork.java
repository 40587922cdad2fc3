package se.medborgarlofte.notification.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkResult;
import se.medborgarlofte.notification.application.DeliverNotice;
import se.medborgarlofte.notification.application.OrderNotice;

/**
 * The durable work of telling those who hold an office. When nobody holds it, it is tried again for a fortnight:
 * somebody new at an authority is told what waits for them. After that an operator sees that nobody was.
 */
@Component
class NoticeWork implements WorkHandler {

    private static final Duration LOOK_AGAIN = Duration.ofHours(1);
    private static final Duration AT_MOST = Duration.ofDays(14);
    private static final String UNTIL = "tryUntil";

    private final DeliverNotice deliverNotice;
    private final Clock clock;

    NoticeWork(DeliverNotice deliverNotice, Clock clock) {
        this.deliverNotice = deliverNotice;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return OrderNotice.WORK;
    }

    @Override
    public String lane() {
        return "notices";
    }

    @Override
    public WorkResult perform(Work work) {
        if (deliverNotice.deliver(work.payload())) {
            return new WorkResult.Done("everyone is told");
        }
        Instant now = clock.instant();
        if (!work.payload().containsKey(UNTIL)) {
            Document payload =
                    new Document(work.payload()).append(UNTIL, now.plus(AT_MOST).toString());
            return new WorkResult.Continue(payload);
        }
        return now.isBefore(Instant.parse(work.payload().getString(UNTIL)))
                ? new WorkResult.Postponed(now.plus(LOOK_AGAIN), "nobody holds the office")
                : new WorkResult.GivenUp("nobody held the office for a fortnight");
    }
}
