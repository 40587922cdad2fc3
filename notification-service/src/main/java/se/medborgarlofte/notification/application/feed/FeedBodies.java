package se.medborgarlofte.notification.application.feed;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.envelope.CloudEvents;
import se.medborgarlofte.eventing.envelope.EventCatalog;
import se.medborgarlofte.eventing.projection.PublicFields;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.notification.domain.feed.Agency;
import se.medborgarlofte.notification.domain.feed.FeedItem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes feed items as CloudEvents in JSON, with the fields that an agency may learn and no other. */
@Component
public class FeedBodies {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FEED = "feed";

    private final Map<String, Optional<PublicFields>> fields = new ConcurrentHashMap<>();

    FeedBodies() {}

    /** An item as an agency may learn it; empty when nothing of it is left. */
    public Optional<ObjectNode> event(FeedItem item, Agency.Level level) {
        return data(item, level).map(data -> {
            ObjectNode event = envelope(item.eventId(), CloudEvents.wireType(item.context(), item.type()))
                    .put("source", "/" + item.context())
                    .put("subject", item.subject())
                    .put("time", item.time().toString())
                    .put("aggregatesequence", item.aggregateSequence());
            if (!item.context().equals(FEED)) {
                event.put("dataschema", EventCatalog.schemaUri(item.context(), item.type()));
            }
            return event.set("data", data);
        });
    }

    /** The same as a numbered delivery. */
    public Optional<String> delivery(FeedItem item, Agency.Level level, long sequence) {
        return event(item, level)
                .map(event -> event.put("sequence", sequence)
                        .put("sandbox", item.sandbox().isPresent()))
                .map(ObjectNode::toString);
    }

    /** What stands at a number whose event the agency may not learn of today. */
    public String withheld(String id, long sequence) {
        return envelope(id, CloudEvents.wireType(FEED, "event-withheld"))
                .put("source", "/" + FEED)
                .put("sequence", sequence)
                .toString();
    }

    /** The question that an endpoint answers by repeating it. */
    public String challenge(String id, String challenge) {
        ObjectNode event = envelope(id, CloudEvents.wireType(FEED, "challenge")).put("source", "/" + FEED);
        event.putObject("data").put("challenge", challenge);
        return event.toString();
    }

    private static ObjectNode envelope(String id, String type) {
        return JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id)
                .put("type", type)
                .put("datacontenttype", "application/json");
    }

    private Optional<ObjectNode> data(FeedItem item, Agency.Level level) {
        JsonNode all = JSON.readTree(item.data());
        if (item.context().equals(FEED)) {
            return Optional.of((ObjectNode) all);
        }
        return fields.computeIfAbsent(item.context(), PublicFields::of)
                .flatMap(known -> known.reduced(item.type(), all, DataClassification.valueOf(level.name())));
    }
}
