package se.medborgarlofte.notification.sms;

import java.util.function.Function;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkResult;

/** Durable work that is one call. */
record SimpleWork(String kind, String lane, Function<Work, WorkResult> action) implements WorkHandler {

    @Override
    public WorkResult perform(Work work) {
        return action.apply(work);
    }
}
