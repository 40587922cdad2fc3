package se.medborgarlofte.notification.application;

import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
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

/** The police see who was told by no way, and what to write to them on paper. Why is nobody's business here. */
@Service
public class ReadLetterList {

    /** More is a sign of something else than letters to be written. */
    private static final int MOST = 500;

    private final Access access;
    private final LetterList list;
    private final AggregateStore<Message, MessageEvent> messages;
    private final MessageWords words;

    ReadLetterList(Access access, LetterList list, AggregateStore<Message, MessageEvent> messages, MessageWords words) {
        this.access = access;
        this.list = list;
        this.messages = messages;
        this.words = words;
    }

    public Page<SentMessage> list(Caller caller, String municipality, PageRequest request) {
        access.require(NotificationOperation.USE_LETTER_LIST, caller, Resource.in(municipality));
        List<SentMessage> open = list.open(municipality, MOST);
        List<SentMessage> page =
                open.stream().skip(request.offset()).limit(request.limit()).toList();
        return Page.of(page, open.size(), request);
    }

    /** What to print. */
    public MessageWords.Worded letter(Caller caller, String messageId, Language language) {
        Message message = onTheList(caller, messageId);
        return words.of(message.content(), language, message.queuedAt());
    }

    /** A message on the list of a municipality that the caller works for; for anybody else there is none. */
    Message onTheList(Caller caller, String messageId) {
        Message message = messages.find(messageId)
                .map(Stored::state)
                .orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
        String municipality = message.cause().area().orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
        access.require(NotificationOperation.USE_LETTER_LIST, caller, Resource.in(municipality));
        if (!list.isOpen(messageId)) {
            throw Problem.of(CommonProblem.UNKNOWN_RESOURCE);
        }
        return message;
    }
}
