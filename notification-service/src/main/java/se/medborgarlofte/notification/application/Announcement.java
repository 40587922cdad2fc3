package se.medborgarlofte.notification.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.domain.Cause;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.SubscriptionTopic;
import se.medborgarlofte.notification.domain.Template;

/**
 * Something to be told to everyone who follows one of several topics.
 *
 * @param about the domain key of what is told; whoever follows several of the topics is told once
 * @param except the person who did it, and need not be told
 * @param criticalReason why it overrides what the recipients have chosen; null for any other
 */
public record Announcement(
        String about,
        Content content,
        Cause cause,
        List<SubscriptionTopic> topics,
        @Nullable String except,
        @Nullable String criticalReason) {

    private static final String FACTS = "facts";

    public Announcement {
        topics = List.copyOf(topics);
    }

    MessageOrder to(Subscription subscription) {
        return new MessageOrder(about, content, subscription.recipientId(), cause, subscription.id(), criticalReason);
    }

    /** As it is kept while it is being told. */
    Document toDocument() {
        Document facts = new Document();
        content.facts().forEach((fact, value) -> facts.append(fact.name(), value));
        return new Document("about", about)
                .append("template", content.template().name())
                .append(FACTS, facts)
                .append("context", cause.context())
                .append("eventId", cause.eventId())
                .append("subject", cause.subject())
                .append("municipality", cause.municipality())
                .append("topics", topics.stream().map(SubscriptionTopic::key).toList())
                .append("except", except)
                .append("criticalReason", criticalReason);
    }

    static Announcement of(Document document) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        document.get(FACTS, Document.class).forEach((fact, value) -> facts.put(Fact.valueOf(fact), (String) value));
        Cause cause = new Cause(
                document.getString("context"),
                document.getString("eventId"),
                document.getString("subject"),
                document.getString("municipality"));
        return new Announcement(
                document.getString("about"),
                new Content(Template.valueOf(document.getString("template")), facts),
                cause,
                document.getList("topics", String.class).stream()
                        .map(SubscriptionTopic::parse)
                        .toList(),
                document.getString("except"),
                document.getString("criticalReason"));
    }
}
