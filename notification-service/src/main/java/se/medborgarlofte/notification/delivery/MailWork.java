package se.medborgarlofte.notification.delivery;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkResult;
import se.medborgarlofte.notification.application.HandOver;
import se.medborgarlofte.notification.application.HandOverMessage;

/** The durable work of sending one mail; tried until the mail server has said yes or a final no. */
@Component
class MailWork implements WorkHandler {

    private final HandOverMessage handOverMessage;

    MailWork(HandOverMessage handOverMessage) {
        this.handOverMessage = handOverMessage;
    }

    @Override
    public String kind() {
        return HandOverMessage.WORK;
    }

    /** Never given up: a mail server may be away for days, and people have still to be told. */
    @Override
    public int maxAttempts() {
        return Integer.MAX_VALUE;
    }

    @Override
    public WorkResult perform(Work work) {
        return switch (handOverMessage.handOver(work.key(), work.traceparent())) {
            case HandOver.Accepted _ -> new WorkResult.Done("handed over");
            case HandOver.Refused refused -> new WorkResult.GivenUp(refused.reason().name());
            case HandOver.Postponed postponed ->
                new WorkResult.RetryLater(postponed.atLeast(), postponed.why());
        };
    }
}
