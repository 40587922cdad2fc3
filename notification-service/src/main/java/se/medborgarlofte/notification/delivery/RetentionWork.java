package se.medborgarlofte.notification.delivery;

import java.time.Clock;
import java.time.Duration;
import org.bson.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkQueue;
import se.medborgarlofte.eventing.work.WorkResult;
import se.medborgarlofte.notification.application.ForgetOldThings;

/** The durable work of forgetting, once a day and for ever: one piece that is put off again each time. */
@Component
class RetentionWork implements WorkHandler {

    static final String WORK = "retention";

    private static final Duration AGAIN = Duration.ofDays(1);

    private final ForgetOldThings forgetOldThings;
    private final ObjectProvider<WorkQueue> work;
    private final Clock clock;

    RetentionWork(ForgetOldThings forgetOldThings, ObjectProvider<WorkQueue> work, Clock clock) {
        this.forgetOldThings = forgetOldThings;
        this.work = work;
        this.clock = clock;
    }

    /** Every instance plans it; there is one piece of it all the same. */
    @EventListener(ApplicationReadyEvent.class)
    void plan() {
        work.getObject().schedule(WORK, "daily", clock.instant().plus(AGAIN), new Document());
    }

    @Override
    public String kind() {
        return WORK;
    }

    @Override
    public String lane() {
        return "retention";
    }

    @Override
    public int maxAttempts() {
        return Integer.MAX_VALUE;
    }

    @Override
    public WorkResult perform(Work piece) {
        return new WorkResult.Postponed(clock.instant().plus(AGAIN), "forgot " + forgetOldThings.forget());
    }
}
