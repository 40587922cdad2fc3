package se.medborgarlofte.notification.delivery;

import io.github.resilience4j.core.IntervalFunction;
import java.time.Duration;
import se.medborgarlofte.eventing.trace.Traces;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkResult;
import se.medborgarlofte.notification.application.HandOver;
import se.medborgarlofte.notification.application.HandOverMessage;
import se.medborgarlofte.notification.application.Rung;

/** The durable work of sending one message; tried until a provider has said yes or a final no. */
class MessageWork implements WorkHandler {

    /**
     * From half a second to a minute, spread by half. No longer: the circuit breaker shields the mail server already,
     * and when it is back nobody shall wait for more than a minute.
     */
    private static final IntervalFunction BACK_OFF =
            IntervalFunction.ofExponentialRandomBackoff(Duration.ofMillis(500), 2, 0.5, Duration.ofMinutes(1));

    private final HandOverMessage handOverMessage;
    private final Traces traces;
    private final String kind;

    MessageWork(String kind, HandOverMessage handOverMessage, Traces traces) {
        this.kind = kind;
        this.handOverMessage = handOverMessage;
        this.traces = traces;
    }

    @Override
    public String kind() {
        return kind;
    }

    /** Mail waits for mail servers; nothing else shall wait for mail, and nothing urgent for a mass mailing. */
    @Override
    public String lane() {
        return kind();
    }

    /** Never given up: a mail server may be away for days, and people have still to be told. */
    @Override
    public int maxAttempts() {
        return Integer.MAX_VALUE;
    }

    @Override
    public WorkResult perform(Work work) {
        String messageId = HandOverMessage.messageOf(work.key());
        return switch (handOverMessage.handOver(messageId, Rung.read(work.payload()), traces.current())) {
            case HandOver.Accepted _ -> new WorkResult.Done("handed over");
            // Done as well: the refusal is recorded with the message and announced; trying again would change nothing.
            case HandOver.Refused refused -> new WorkResult.Done("refused: " + refused.reason());
            case HandOver.Withheld withheld -> new WorkResult.Done("not sent: " + withheld.reason());
            case HandOver.InTurn(Rung rung) -> new WorkResult.Continue(rung.toDocument());
            case HandOver.Collected _ -> new WorkResult.Done("goes with a collection");
            case HandOver.Waiting waiting ->
                new WorkResult.Postponed(waiting.until(), waiting.reason().name());
            case HandOver.Postponed postponed ->
                new WorkResult.RetryLater(patience(work.attempts(), postponed), postponed.why());
        };
    }

    static Duration patience(int attempts, HandOver.Postponed postponed) {
        Duration backOff = Duration.ofMillis(BACK_OFF.apply(Math.max(1, attempts)));
        return backOff.compareTo(postponed.atLeast()) > 0 ? backOff : postponed.atLeast();
    }
}
