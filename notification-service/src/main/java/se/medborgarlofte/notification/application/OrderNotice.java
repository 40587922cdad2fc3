package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.work.WorkQueue;

/** Whoever holds an office is to be told something: durable work, because who that is is looked up when it is done. */
@Service
public class OrderNotice {

    /** The kind of durable work that tells it. */
    public static final String WORK = "notice";

    private final WorkQueue work;
    private final Clock clock;

    OrderNotice(WorkQueue work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** Orders it, once for each key. */
    public void order(Notice notice) {
        order(notice, clock.instant());
    }

    /** Orders it for later. */
    public void order(Notice notice, Instant dueAt) {
        work.schedule(WORK, notice.key(), dueAt, notice.toDocument());
    }
}
