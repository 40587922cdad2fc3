package se.medborgarlofte.notification.persistence.feed;

import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import se.medborgarlofte.notification.domain.feed.FeedItem;

/** How a feed item is stored. */
final class FeedDocument {

    private FeedDocument() {}

    static Document of(FeedItem item) {
        return new Document("position", item.position())
                .append("eventId", item.eventId())
                .append("context", item.context())
                .append("type", item.type())
                .append("subject", item.subject())
                .append("area", item.area().orElse(null))
                .append("aggregateSequence", item.aggregateSequence())
                .append("time", Date.from(item.time()))
                .append("data", item.data())
                .append("sandbox", item.sandbox().orElse(null))
                .append("kind", item.kind().name());
    }

    static FeedItem read(Document document) {
        return new FeedItem(
                document.getLong("position"),
                document.getString("eventId"),
                document.getString("context"),
                document.getString("type"),
                document.getString("subject"),
                Optional.ofNullable(document.getString("area")),
                document.getLong("aggregateSequence"),
                document.getDate("time").toInstant(),
                document.getString("data"),
                Optional.ofNullable(document.getString("sandbox")),
                FeedItem.Kind.valueOf(document.getString("kind")));
    }
}
