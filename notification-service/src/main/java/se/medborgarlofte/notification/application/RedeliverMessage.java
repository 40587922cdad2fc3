package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.eventing.work.WorkQueue;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.MessageEvent;
import se.medborgarlofte.notification.domain.Progress;
import se.medborgarlofte.notification.domain.TemplatePolicy;

/** An administrator lets a message that has failed be sent again, once what was wrong has been mended. */
@Service
public class RedeliverMessage {

    private final Access access;
    private final AggregateStore<Message, MessageEvent> messages;
    private final WorkQueue work;
    private final AuditLog audit;
    private final Clock clock;

    RedeliverMessage(
            Access access,
            AggregateStore<Message, MessageEvent> messages,
            WorkQueue work,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.messages = messages;
        this.work = work;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sends it again.
     *
     * @throws Problem 409 when it has not failed
     */
    public void redeliver(Caller caller, String messageId) {
        access.require(NotificationOperation.REDELIVER_MESSAGE, caller, Resource.anywhere());
        if (!(messages.load(messageId).state().progress() instanceof Progress.Failed)) {
            throw Problem.of(CommonProblem.CONFLICT);
        }
        Instant now = clock.instant();
        audit.append("redeliveries", caller.personId(), "redeliver-message", messageId, Map.of());
        Stored<Message> again = messages.change(messageId, message -> message.tryAgain(now));
        String kind = HandOverMessage.work(
                again.state().channel(),
                TemplatePolicy.priority(again.state().content().template()));
        // A key of its own for each time: the work of the first time is finished.
        work.schedule(kind, messageId + HandOverMessage.AGAIN + again.revision(), now, new Document());
    }
}
