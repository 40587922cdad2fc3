package se.medborgarlofte.eventing.store;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An event that waits in its aggregate's document until the broker has it.
 *
 * @param data the event's JSON, as it will be sent
 */
public record OutboxEvent(
        String id,
        String type,
        long sequence,
        Instant time,
        DataClassification classification,
        @Nullable String traceparent,
        String data) {

    Document toDocument() {
        Document document = new Document("id", id)
                .append("type", type)
                .append("sequence", sequence)
                .append("time", Date.from(time))
                .append("classification", classification.name())
                .append("data", data);
        if (traceparent != null) {
            document.append("traceparent", traceparent);
        }
        return document;
    }

    static OutboxEvent fromDocument(Document document) {
        return new OutboxEvent(
                document.getString("id"),
                document.getString("type"),
                document.getLong("sequence"),
                document.getDate("time").toInstant(),
                DataClassification.valueOf(document.getString("classification")),
                document.getString("traceparent"),
                document.getString("data"));
    }
}
