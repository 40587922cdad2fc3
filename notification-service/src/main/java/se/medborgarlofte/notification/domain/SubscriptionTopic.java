package se.medborgarlofte.notification.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What one can follow.
 *
 * @param id the pledge's, association's, case's or person's id, the municipality's code, or those of a circle in order
 */
public record SubscriptionTopic(Kind kind, String id) {

    /** What kinds of things can be followed. */
    public enum Kind {
        PLEDGE("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
        ASSOCIATION("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
        MUNICIPALITY("[0-9]{4}"),
        /** Some municipalities together: their codes, joined by hyphens. */
        CIRCLE("[0-9]{4}(-[0-9]{4}){1,9}"),
        /** A concern that somebody else has raised, or one's own; who follows it learns that it has come further. */
        CASE("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
        /** What a person is told; only that person can let somebody follow it. */
        PERSON("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

        private final Pattern form;

        Kind(String form) {
            this.form = Pattern.compile(form);
        }
    }

    /** The topic, or empty when the id is not of the kind's form. */
    public static Optional<SubscriptionTopic> of(Kind kind, String id) {
        return kind.form.matcher(id).matches() ? Optional.of(new SubscriptionTopic(kind, id)) : Optional.empty();
    }

    public SubscriptionTopic {
        if (kind == Kind.CIRCLE) {
            // The same municipalities are the same circle, in whatever order somebody names them.
            id = Arrays.stream(id.split("-")).distinct().sorted().collect(Collectors.joining("-"));
        }
    }

    /** The keys of everything that its followers are told: of a circle, whatever each municipality's followers are. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        keys.add(key());
        if (kind == Kind.CIRCLE) {
            for (String code : id.split("-")) {
                keys.add(new SubscriptionTopic(Kind.MUNICIPALITY, code).key());
            }
        }
        return List.copyOf(keys);
    }

    /** One string for both parts. */
    public String key() {
        return kind + ":" + id;
    }

    /** The reverse of {@link #key()}. */
    public static SubscriptionTopic parse(String key) {
        String[] parts = key.split(":", 2);
        return new SubscriptionTopic(Kind.valueOf(parts[0]), parts[1]);
    }
}
