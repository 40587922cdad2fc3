package se.medborgarlofte.notification.application;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Service;
import se.medborgarlofte.notification.domain.SubscriptionTopic;

/**
 * Tells one page of followers. A process that dies in the middle of a page tells it again: each message's id is derived
 * from what is told and to whom, so that nobody gets two.
 */
@Service
public class TellFollowers {

    static final int PAGE = 200;

    private static final String TOPIC = "topic";
    private static final String AFTER = "after";

    private final Subscriptions subscriptions;
    private final OrderMessages orderMessages;

    TellFollowers(Subscriptions subscriptions, OrderMessages orderMessages) {
        this.subscriptions = subscriptions;
        this.orderMessages = orderMessages;
    }

    static Document begin(Announcement announcement) {
        return announcement.toDocument().append(TOPIC, 0).append(AFTER, "");
    }

    /** Tells the next page; empty when there was none left. */
    public Optional<Document> tell(Document payload) {
        Announcement announcement = Announcement.of(payload);
        int topic = payload.getInteger(TOPIC);
        if (topic >= announcement.topics().size()) {
            return Optional.empty();
        }
        List<Subscription> page = page(announcement.topics().get(topic), payload.getString(AFTER));
        orderMessages.orderAll(page.stream()
                .filter(follower -> !follower.recipientId().equals(announcement.except()))
                .map(announcement::to)
                .toList());
        return Optional.of(
                page.size() < PAGE
                        ? next(payload, topic + 1, "")
                        : next(payload, topic, page.getLast().id()));
    }

    private List<Subscription> page(SubscriptionTopic topic, String after) {
        return subscriptions.following(topic, after, PAGE);
    }

    private static Document next(Document payload, int topic, String after) {
        return new Document(payload).append(TOPIC, topic).append(AFTER, after);
    }
}
