package se.medborgarlofte.notification.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one can follow.
 *
 * @param id the pledge's or association's id, or the municipality's code
 */
public record SubscriptionTopic(Kind kind, String id) {

    /** What kinds of things can be followed. */
    public enum Kind {
        PLEDGE("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
        ASSOCIATION("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
        MUNICIPALITY("[0-9]{4}");

        private final Pattern form;

        Kind(String form) {
            this.form = Pattern.compile(form);
        }
    }

    /** The topic, or empty when the id is not of the kind's form. */
    public static Optional<SubscriptionTopic> of(Kind kind, String id) {
        return kind.form.matcher(id).matches() ? Optional.of(new SubscriptionTopic(kind, id)) : Optional.empty();
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
