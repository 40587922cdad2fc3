package se.medborgarlofte.notification.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.domain.Cause;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Office;
import se.medborgarlofte.notification.domain.Template;

/**
 * Something to be told to whoever holds an office, or to be told later.
 *
 * @param about the domain key of what is told
 * @param offices whose holders in the cause's municipality are told
 * @param people who are told besides, as far as they are known
 * @param seizureId the seizure whose recorder is told besides, and in whose place the investigators are when nobody
 *     knows who that is; null for any other
 */
public record Notice(
        String about,
        Content content,
        Cause cause,
        Set<Office> offices,
        Set<String> people,
        @Nullable String seizureId) {

    private static final String FACTS = "facts";

    public Notice {
        offices = Set.copyOf(offices);
        people = Set.copyOf(people);
    }

    /** To whoever holds one of the offices. */
    public static Notice toOffices(String about, Content content, Cause cause, Set<Office> offices) {
        return new Notice(about, content, cause, offices, Set.of(), null);
    }

    MessageOrder to(String personId) {
        return new MessageOrder(about, content, personId, cause);
    }

    /** The same notice to the same offices is one piece of work; whoever holds two of them is told once. */
    String key() {
        return offices.stream()
                .map(Office::name)
                .sorted()
                .collect(
                        Collectors.joining("+", about + ":" + content.template().code() + ":", ""));
    }

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
                .append("offices", offices.stream().map(Office::name).toList())
                .append("people", List.copyOf(people))
                .append("seizureId", seizureId);
    }

    static Notice of(Document document) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        document.get(FACTS, Document.class).forEach((fact, value) -> facts.put(Fact.valueOf(fact), (String) value));
        return new Notice(
                document.getString("about"),
                new Content(Template.valueOf(document.getString("template")), facts),
                new Cause(
                        document.getString("context"),
                        document.getString("eventId"),
                        document.getString("subject"),
                        document.getString("municipality")),
                document.getList("offices", String.class).stream()
                        .map(Office::valueOf)
                        .collect(Collectors.toSet()),
                Set.copyOf(document.getList("people", String.class)),
                document.getString("seizureId"));
    }
}
