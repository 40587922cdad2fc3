package se.medborgarlofte.notification.delivery;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkResult;
import se.medborgarlofte.notification.application.HandOver;
import se.medborgarlofte.notification.application.SendDigest;

/** The durable work of sending one collection. */
@Component
class DigestWork implements WorkHandler {

    private final SendDigest sendDigest;

    DigestWork(SendDigest sendDigest) {
        this.sendDigest = sendDigest;
    }

    @Override
    public String kind() {
        return SendDigest.WORK;
    }

    @Override
    public String lane() {
        return "digest";
    }

    @Override
    public int maxAttempts() {
        return Integer.MAX_VALUE;
    }

    @Override
    public WorkResult perform(Work work) {
        return switch (sendDigest.send(work.key())) {
            case HandOver.Accepted _ -> new WorkResult.Done("handed over");
            case HandOver.Refused refused -> new WorkResult.Done("refused: " + refused.reason());
            case HandOver.Withheld withheld -> new WorkResult.Done("not sent: " + withheld.reason());
            case HandOver.InTurn _ -> throw new IllegalStateException("a collection goes one way alone");
            case HandOver.Collected _ -> new WorkResult.Done("nothing was left to send");
            case HandOver.Waiting waiting ->
                new WorkResult.Postponed(waiting.until(), waiting.reason().name());
            case HandOver.Postponed postponed ->
                new WorkResult.RetryLater(MessageWork.patience(work.attempts(), postponed), postponed.why());
        };
    }
}
