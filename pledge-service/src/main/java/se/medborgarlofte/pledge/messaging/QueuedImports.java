package se.medborgarlofte.pledge.messaging;

import java.time.Clock;
import org.bson.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.work.WorkQueue;
import se.medborgarlofte.pledge.application.ImportSchedule;

/** Puts imports into the queue of durable work. */
@Component
class QueuedImports implements ImportSchedule {

    private final ObjectProvider<WorkQueue> queue;
    private final Clock clock;

    QueuedImports(ObjectProvider<WorkQueue> queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public void schedule(String importId) {
        queue.getObject().schedule(KIND, importId, clock.instant(), new Document());
    }
}
