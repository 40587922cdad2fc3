package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.notification.domain.FailureReason;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.MessageEvent;
import se.medborgarlofte.notification.domain.Progress;
import se.medborgarlofte.notification.domain.Recipient;
import se.medborgarlofte.notification.domain.Verdict;

/** Sends what was collected for one recipient as one mail. */
@Service
public class SendDigest {

    /** The kind of durable work that calls this use case, with the collection's id as its key. */
    public static final String WORK = "digest";

    private final DigestBook book;
    private final AggregateStore<Message, MessageEvent> messages;
    private final Recipients recipients;
    private final JudgeMessage judge;
    private final MailRoute route;
    private final Clock clock;

    SendDigest(
            DigestBook book,
            AggregateStore<Message, MessageEvent> messages,
            Recipients recipients,
            JudgeMessage judge,
            MailRoute route,
            Clock clock) {
        this.book = book;
        this.messages = messages;
        this.recipients = recipients;
        this.judge = judge;
        this.route = route;
        this.clock = clock;
    }

    /** Sends the collection, but for what is not wanted any more; waits as a whole when one of its messages must. */
    public HandOver send(String digestId) {
        DigestBook.Closed digest = book.close(digestId);
        Map<String, Message> queued = queued(digest);
        return recipients
                .find(digest.recipientId())
                .map(recipient -> send(digestId, queued, recipient))
                .orElseGet(() -> refuse(queued));
    }

    private HandOver send(String digestId, Map<String, Message> queued, Recipient recipient) {
        Map<String, Message> wanted = new LinkedHashMap<>();
        for (Map.Entry<String, Message> each : queued.entrySet()) {
            switch (judge.judge(each.getValue(), recipient)) {
                case Verdict.Send _ -> wanted.put(each.getKey(), each.getValue());
                case Verdict.Wait wait -> {
                    return new HandOver.Waiting(wait.until(), wait.reason());
                }
                case Verdict.Suppress suppress ->
                    messages.change(each.getKey(), message -> message.suppressed(suppress.reason(), clock.instant()));
            }
        }
        return wanted.isEmpty() ? new HandOver.Collected() : sendWanted(digestId, wanted, recipient);
    }

    private HandOver sendWanted(String digestId, Map<String, Message> wanted, Recipient recipient) {
        HandOver result =
                route.sendCollection(digestId, wanted.values().stream().toList(), recipient);
        switch (result) {
            case HandOver.Accepted _ ->
                wanted.keySet().forEach(id -> messages.change(id, message -> message.handedOver(clock.instant())));
            case HandOver.Refused refused ->
                wanted.keySet()
                        .forEach(id ->
                                messages.change(id, message -> message.failed(refused.reason(), clock.instant())));
            case HandOver.Postponed _,
                    HandOver.Waiting _,
                    HandOver.Collected _,
                    HandOver.Withheld _,
                    HandOver.InTurn _ -> {
                // Nothing has happened to the messages.
            }
        }
        return result;
    }

    private HandOver refuse(Map<String, Message> queued) {
        queued.keySet()
                .forEach(id -> messages.change(
                        id, message -> message.failed(FailureReason.RECIPIENT_FORGOTTEN, clock.instant())));
        return new HandOver.Refused(FailureReason.RECIPIENT_FORGOTTEN);
    }

    private Map<String, Message> queued(DigestBook.Closed digest) {
        Map<String, Message> queued = new LinkedHashMap<>();
        digest.messageIds()
                .forEach(id -> messages.find(id)
                        .filter(message -> message.state().progress() instanceof Progress.Queued)
                        .ifPresent(message -> queued.put(id, message.state())));
        return queued;
    }
}
