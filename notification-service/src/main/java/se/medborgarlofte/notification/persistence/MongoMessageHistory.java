package se.medborgarlofte.notification.persistence;

import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.notification.application.MessageHistory;
import se.medborgarlofte.notification.application.SentMessage;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.MessageEvent;
import se.medborgarlofte.notification.domain.Progress;

/** Looks messages up in MongoDB by the fields of their state. */
@Component
class MongoMessageHistory implements MessageHistory {

    static final String RECIPIENT = "state.recipientId";
    static final String SUBJECT = "state.cause.subject";
    static final String QUEUED_AT = "state.queuedAt";
    static final String PROGRESS = "state.progress.is";

    private final AggregateStore<Message, MessageEvent> messages;

    MongoMessageHistory(AggregateStore<Message, MessageEvent> messages) {
        this.messages = messages;
    }

    @Override
    public Page<SentMessage> toPerson(String personId, List<String> leftOut, PageRequest request) {
        Document filter = new Document(RECIPIENT, personId);
        return find(leftOut.isEmpty() ? filter : filter.append("_id", new Document("$nin", leftOut)), request);
    }

    @Override
    public Page<SentMessage> about(String causeSubject, PageRequest request) {
        return find(new Document(SUBJECT, causeSubject), request);
    }

    @Override
    public List<String> queuedAbout(String causeSubject) {
        return queued(new Document(SUBJECT, causeSubject));
    }

    @Override
    public List<String> queuedTo(String recipientId) {
        return queued(new Document(RECIPIENT, recipientId));
    }

    private List<String> queued(Document filter) {
        return messages.documents()
                .find(filter.append(PROGRESS, Progress.Queued.class.getSimpleName()))
                .projection(new Document("_id", 1))
                .map(found -> found.getString("_id"))
                .into(new ArrayList<>());
    }

    /** The id breaks ties, so that no message is on two pages or on none. */
    private Page<SentMessage> find(Document filter, PageRequest request) {
        List<Document> found = messages.documents()
                .find(filter)
                .sort(Sorts.descending(QUEUED_AT, "_id"))
                .skip(request.offset())
                .limit(request.limit())
                .into(new ArrayList<>());
        long total = messages.documents().countDocuments(filter);
        return Page.of(found.stream().map(this::read).toList(), total, request);
    }

    private SentMessage read(Document document) {
        var stored = messages.read(document);
        return new SentMessage(stored.id(), stored.revision(), stored.state());
    }
}
