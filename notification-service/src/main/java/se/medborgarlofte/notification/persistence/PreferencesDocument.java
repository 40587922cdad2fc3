package se.medborgarlofte.notification.persistence;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.domain.Digest;
import se.medborgarlofte.notification.domain.Preferences;
import se.medborgarlofte.notification.domain.Timing;
import se.medborgarlofte.notification.domain.Topic;

/** How a person's wishes are stored. */
final class PreferencesDocument {

    private static final String TIMING = "timing";

    private PreferencesDocument() {}

    static Document of(Preferences preferences) {
        Document document = timing(preferences.timing())
                .append("digest", preferences.digest().name())
                .append("muted", preferences.muted().stream().map(Enum::name).toList())
                .append("mutedAreas", preferences.mutedAreas().stream().toList());
        preferences.pausedUntil().ifPresent(until -> document.append("pausedUntil", Date.from(until)));
        return document;
    }

    static Preferences read(@Nullable Document document) {
        if (document == null) {
            return Preferences.USUAL;
        }
        Optional<Instant> pausedUntil =
                Optional.ofNullable(document.getDate("pausedUntil")).map(Date::toInstant);
        return new Preferences(
                timing(document),
                Digest.valueOf(document.getString("digest")),
                topics(document.getList("muted", String.class)),
                new HashSet<>(document.getList("mutedAreas", String.class)),
                pausedUntil);
    }

    private static Set<Topic> topics(Collection<String> names) {
        return names.stream().map(Topic::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static Document timing(Timing timing) {
        return switch (timing) {
            case Timing.AnyTime _ -> new Document(TIMING, "ANY_TIME");
            case Timing.Daytime _ -> new Document(TIMING, "DAYTIME");
            case Timing.Quiet quiet ->
                new Document(TIMING, "QUIET_HOURS")
                        .append("from", quiet.from().toString())
                        .append("to", quiet.to().toString());
        };
    }

    private static Timing timing(Document document) {
        return switch (document.getString(TIMING)) {
            case "DAYTIME" -> new Timing.Daytime();
            case "QUIET_HOURS" ->
                new Timing.Quiet(
                        LocalTime.parse(document.getString("from")), LocalTime.parse(document.getString("to")));
            default -> new Timing.AnyTime();
        };
    }
}
