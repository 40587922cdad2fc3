package se.medborgarlofte.notification.delivery;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkResult;
import se.medborgarlofte.notification.application.EraseRecipient;

/** The durable work of erasing a person; tried until nothing to them is on its way any more. */
@Component
class ErasureWork implements WorkHandler {

    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final EraseRecipient eraseRecipient;

    ErasureWork(EraseRecipient eraseRecipient) {
        this.eraseRecipient = eraseRecipient;
    }

    @Override
    public String kind() {
        return EraseRecipient.WORK;
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
    public WorkResult perform(Work work) {
        String personId = work.payload().getString("personId");
        return eraseRecipient.eraseRest(
                        personId, work.payload().getDate("before").toInstant())
                ? new WorkResult.Done("erased")
                : new WorkResult.RetryLater(AGAIN, "messages are on their way");
    }
}
