package se.medborgarlofte.eventing.store;

import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The one document that holds an aggregate: the names of its fields, and the single updates that change it. */
public final class AggregateDocument {

    public static final String OUTBOX = "outbox";
    public static final String PENDING_SINCE = "pendingSince";
    public static final String PARKED = "parked";
    static final String VERSION = "version";
    static final String REVISION = "revision";
    static final String SEQUENCE = "sequence";
    static final String STATE = "state";
    static final String BODY_HASH = "bodyHash";

    private AggregateDocument() {}

    /** The filter of every conditional write: exactly these two keys in this order, for which there is an index. */
    public static Document at(String id, long version) {
        return new Document("_id", id).append(VERSION, version);
    }

    static Document first(String id, long revision, Document state, List<OutboxEvent> events, Instant now) {
        Document document = new Document("_id", id)
                .append(VERSION, 1L)
                .append(REVISION, revision)
                .append(SEQUENCE, (long) events.size())
                .append(STATE, state)
                .append(OUTBOX, documents(events));
        if (!events.isEmpty()) {
            document.append(PENDING_SINCE, Date.from(now));
        }
        return document;
    }

    static Bson next(long revision, long sequence, Document state, List<OutboxEvent> events, Instant now) {
        List<Bson> updates = new ArrayList<>(List.of(
                Updates.set(STATE, state),
                Updates.set(REVISION, revision),
                Updates.set(SEQUENCE, sequence),
                Updates.inc(VERSION, 1L)));
        if (!events.isEmpty()) {
            updates.add(Updates.pushEach(OUTBOX, documents(events), new PushOptions()));
            updates.add(Updates.min(PENDING_SINCE, Date.from(now)));
        }
        return Updates.combine(updates);
    }

    /** Takes these events out of the outbox; the version stays, so that this never makes a save lose. */
    public static Bson pull(List<String> eventIds) {
        return Updates.pull(OUTBOX, new Document("id", new Document("$in", eventIds)));
    }

    /** Takes the last events out of the outbox. Only together with {@link #at}: then nothing was pushed meanwhile. */
    public static Bson pullLast(List<String> eventIds) {
        return Updates.combine(pull(eventIds), Updates.unset(PENDING_SINCE));
    }

    public static long version(Document document) {
        return number(document, VERSION);
    }

    static long revision(Document document) {
        return number(document, REVISION);
    }

    static long sequence(Document document) {
        return number(document, SEQUENCE);
    }

    /** The events that wait, oldest first. */
    public static List<OutboxEvent> outbox(Document document) {
        return document.getList(OUTBOX, Document.class, List.of()).stream()
                .map(OutboxEvent::fromDocument)
                .toList();
    }

    private static List<Document> documents(List<OutboxEvent> events) {
        return events.stream().map(OutboxEvent::toDocument).toList();
    }

    private static long number(Document document, String field) {
        return document.getLong(field);
    }
}
