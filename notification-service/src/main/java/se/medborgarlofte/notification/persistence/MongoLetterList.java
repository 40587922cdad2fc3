package se.medborgarlofte.notification.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.notification.application.LetterList;
import se.medborgarlofte.notification.application.SentMessage;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.MessageEvent;
import se.medborgarlofte.notification.domain.SuppressionReason;

/** Finds among the messages in MongoDB those that told nobody. */
@Component
class MongoLetterList implements LetterList {

    private static final String AREA = "state.cause.municipality";
    private static final String TEMPLATE = "state.content.template";

    private final AggregateStore<Message, MessageEvent> messages;
    private final MongoCollection<Document> dealtWith;

    MongoLetterList(MongoDatabase database, AggregateStore<Message, MessageEvent> messages) {
        this.messages = messages;
        this.dealtWith = database.getCollection("letters_on_paper");
    }

    @Override
    public List<SentMessage> open(String municipality, int limit) {
        List<SentMessage> open = new ArrayList<>();
        for (Document found : messages.documents()
                .find(Filters.and(Filters.eq(AREA, municipality), toldNobody()))
                .sort(Sorts.descending(MongoMessageHistory.QUEUED_AT, "_id"))) {
            if (open.size() < limit && isStillOpen(found)) {
                var stored = messages.read(found);
                open.add(new SentMessage(stored.id(), stored.revision(), stored.state()));
            }
        }
        return open;
    }

    @Override
    public boolean isOpen(String messageId) {
        Document found = messages.documents()
                .find(Filters.and(Filters.eq("_id", messageId), toldNobody()))
                .first();
        return found != null && isStillOpen(found);
    }

    /** Mail is the last way; whoever follows something by an address they gave is not written to on paper. */
    private static Bson toldNobody() {
        return Filters.and(
                Filters.eq("state.channel", "EMAIL"),
                Filters.exists("state.subscriptionId", false),
                Filters.ne(MongoMessageHistory.RECIPIENT, MongoRetention.FORGOTTEN),
                Filters.or(
                        Filters.eq(MongoMessageHistory.PROGRESS, "Failed"),
                        Filters.eq("state.progress.reason", SuppressionReason.PROTECTED_IDENTITY.name())));
    }

    private boolean isStillOpen(Document found) {
        String messageId = found.getString("_id");
        return dealtWith.find(new Document("_id", messageId)).first() == null && !wasToldOtherwise(found);
    }

    private boolean wasToldOtherwise(Document found) {
        Document state = found.get("state", Document.class);
        Document same = new Document(MongoMessageHistory.RECIPIENT, state.getString("recipientId"))
                .append(
                        MongoMessageHistory.SUBJECT,
                        state.get("cause", Document.class).getString("subject"))
                .append(TEMPLATE, state.get("content", Document.class).getString("template"))
                .append(MongoMessageHistory.PROGRESS, new Document("$in", List.of("HandedOver", "Delivered")));
        return messages.documents().find(same).first() != null;
    }

    @Override
    public boolean dealtWith(String messageId, String by, Instant now) {
        return Duplicates.insertIfAbsent(
                dealtWith, new Document("_id", messageId).append("by", by).append("at", Date.from(now)));
    }
}
