package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.notification.domain.Language;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.MessageEvent;

/** A person reads what they have been told, also as it comes. */
@Service
public class ReadInbox {

    private final Access access;
    private final Inbox inbox;
    private final AggregateStore<Message, MessageEvent> messages;
    private final MessageWords words;
    private final Clock clock;

    ReadInbox(
            Access access,
            Inbox inbox,
            AggregateStore<Message, MessageEvent> messages,
            MessageWords words,
            Clock clock) {
        this.access = access;
        this.inbox = inbox;
        this.messages = messages;
        this.words = words;
        this.clock = clock;
    }

    /** An item in words. */
    public record Letter(Inbox.Item item, String template, MessageWords.Worded words) {}

    public Page<Letter> list(Caller caller, PageRequest request, Language language) {
        require(caller);
        return inbox.of(caller.personId(), request).map(item -> letter(item, language));
    }

    public long unread(Caller caller) {
        require(caller);
        return inbox.unread(caller.personId());
    }

    /** What has come after a number. */
    public List<Letter> after(Caller caller, long sequence, int limit, Language language) {
        require(caller);
        return inbox.after(caller.personId(), sequence, limit).stream()
                .map(item -> letter(item, language))
                .toList();
    }

    public void markRead(Caller caller, long sequence) {
        require(caller);
        if (!inbox.read(caller.personId(), sequence, clock.instant().truncatedTo(ChronoUnit.MILLIS))) {
            throw Problem.of(CommonProblem.UNKNOWN_RESOURCE);
        }
    }

    /** Wants to be told when something new may be there. */
    public void listen(Runnable listener) {
        inbox.listen(listener);
    }

    private void require(Caller caller) {
        access.require(
                NotificationOperation.READ_OWN_INBOX,
                caller,
                Resource.anywhere().ownedBy(caller.personId()));
    }

    private Letter letter(Inbox.Item item, Language language) {
        Message message = messages.load(item.messageId()).state();
        return new Letter(
                item, message.content().template().code(), words.of(message.content(), language, message.queuedAt()));
    }
}
