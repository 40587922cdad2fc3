package se.medborgarlofte.notification.application.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.projection.PublicFields;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.notification.domain.feed.FeedItem;
import se.medborgarlofte.notification.domain.feed.FeedSubscription;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An agency lets made-up events come to its sandbox subscription, also those that go wrong. */
@Service
public class PlayInSandbox {

    private final AgencyAccess access;
    private final Feed feed;
    private final Clock clock;

    PlayInSandbox(AgencyAccess access, Feed feed, Clock clock) {
        this.access = access;
        this.feed = feed;
        this.clock = clock;
    }

    /** What happens to the made-up event. */
    public enum Incident {
        NONE,
        /** It comes twice. */
        DUPLICATE,
        /** Its number is left out, so that the next one shows a gap; a replay fills it. */
        GAP,
        /** It is retracted right after. */
        RETRACTION
    }

    /** Makes an event of a type up, from the example in its contract; its id is answered. */
    public String play(Caller caller, String subscriptionId, String name, Incident incident) {
        FeedSubscription subscription = access.own(caller, subscriptionId);
        if (!subscription.sandbox()) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/type", "feed-no-sandbox");
        }
        FeedItem item = madeUp(subscription.id(), name, incident);
        feed.append(item);
        if (incident == Incident.RETRACTION) {
            feed.append(RetractEvent.retraction(item, RetractEvent.Reason.WRONG_FACTS.name(), clock));
        }
        return item.eventId();
    }

    private FeedItem madeUp(String subscriptionId, String name, Incident incident) {
        String[] parts = name.split("\\.", 2);
        boolean known = parts.length == 2
                && PublicFields.of(parts[0])
                        .filter(fields -> fields.types().contains(parts[1]))
                        .isPresent();
        if (!known) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/type", "feed-type");
        }
        JsonNode example = example(parts[0], parts[1]);
        return new FeedItem(
                0,
                Ids.uuidV7(),
                parts[0],
                parts[1],
                example.get("subject").asString(),
                PublicFields.of(parts[0]).flatMap(fields -> fields.area(example.get("data"))),
                example.get("sequence").asLong(),
                clock.instant(),
                example.get("data").toString(),
                Optional.of(subscriptionId),
                kind(incident));
    }

    private static FeedItem.Kind kind(Incident incident) {
        return switch (incident) {
            case NONE, RETRACTION -> FeedItem.Kind.ORDINARY;
            case DUPLICATE -> FeedItem.Kind.DOUBLED;
            case GAP -> FeedItem.Kind.SKIPPED;
        };
    }

    private static JsonNode example(String context, String type) {
        String path = "/contracts/" + context + "/" + type + ".v1.example.json";
        try (InputStream example = PlayInSandbox.class.getResourceAsStream(path)) {
            if (example == null) {
                throw new IllegalStateException("there is no example " + path);
            }
            return JsonMapper.shared().readTree(example);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
