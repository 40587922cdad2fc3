package se.medborgarlofte.property.messaging;

import java.time.Clock;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.work.WorkQueue;
import se.medborgarlofte.property.application.ImportQueue;

/** Imports wait as durable work, one piece for each. */
@Component
class DurableImportQueue implements ImportQueue {
    private final Clock clock;
    private final WorkQueue queue;

    DurableImportQueue(Clock clock, WorkQueue queue) {
        this.clock = clock;
        this.queue = queue;
    }

    @Override
    public void add(String importId) {
        queue.schedule(ImportWork.KIND, importId, clock.instant(), ImportWork.payload(importId));
    }
}
