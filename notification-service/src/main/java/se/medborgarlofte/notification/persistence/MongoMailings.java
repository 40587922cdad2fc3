package se.medborgarlofte.notification.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Duplicates;
import se.medborgarlofte.eventing.store.KeyReusedException;
import se.medborgarlofte.notification.application.Mailings;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.MessageEvent;

/** Keeps in MongoDB which mailings were ordered; how far they have come is counted from their messages. */
@Component
class MongoMailings implements Mailings {

    private static final String BODY_HASH = "bodyHash";

    private final MongoCollection<Document> documents;
    private final AggregateStore<Message, MessageEvent> messages;

    MongoMailings(MongoDatabase database, AggregateStore<Message, MessageEvent> messages) {
        this.documents = database.getCollection("mailings");
        this.messages = messages;
    }

    @Override
    public void keep(CommandKey key, String area, Instant now) {
        Document ordered = new Document("_id", key.id())
                .append(BODY_HASH, key.bodyHash())
                .append("area", area)
                .append("orderedAt", Date.from(now));
        if (!Duplicates.insertIfAbsent(documents, ordered)) {
            Document existing = Objects.requireNonNull(
                    documents.find(new Document("_id", key.id())).first());
            if (!key.bodyHash().equals(existing.getString(BODY_HASH))) {
                throw new KeyReusedException("the key of " + key.id() + " came with another body");
            }
        }
    }

    @Override
    public Optional<Mailing> find(String id) {
        return Optional.ofNullable(documents.find(new Document("_id", id)).first())
                .map(found -> new Mailing(
                        id, found.getString("area"), found.getDate("orderedAt").toInstant(), counted(id)));
    }

    private Map<String, Long> counted(String id) {
        Map<String, Long> counted = new TreeMap<>();
        messages.documents()
                .find(new Document(MongoMessageHistory.SUBJECT, id))
                .projection(new Document(MongoMessageHistory.PROGRESS, 1))
                .map(found -> found.getEmbedded(java.util.List.of("state", "progress", "is"), String.class))
                .forEach(state -> counted.merge(state, 1L, Long::sum));
        return counted;
    }
}
