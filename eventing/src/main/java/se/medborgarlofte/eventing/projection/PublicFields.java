package se.medborgarlofte.eventing.projection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.medborgarlofte.eventing.store.DataClassification;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which fields of a context's events may leave the platform, from {@code contracts/<context>/public-fields.json} on the
 * class path. What is not listed stays inside, also a field or type that is added later.
 */
public final class PublicFields {

    private static final Map<String, Optional<PublicFields>> LISTS = new ConcurrentHashMap<>();

    private final String context;
    private final String areaField;
    private final Map<String, Map<String, DataClassification>> byType;

    private PublicFields(String context, String areaField, Map<String, Map<String, DataClassification>> byType) {
        this.context = context;
        this.areaField = areaField;
        this.byType = byType;
    }

    /** A context's list, read once; empty when the context tells other agencies nothing. */
    public static Optional<PublicFields> of(String context) {
        return LISTS.computeIfAbsent(context, PublicFields::read);
    }

    private static Optional<PublicFields> read(String context) {
        String path = "contracts/" + context + "/public-fields.json";
        try (InputStream list = PublicFields.class.getClassLoader().getResourceAsStream(path)) {
            return list == null
                    ? Optional.empty()
                    : Optional.of(read(context, JsonMapper.shared().readTree(list)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PublicFields read(String context, JsonNode list) {
        Map<String, Map<String, DataClassification>> byType = new LinkedHashMap<>();
        list.get("events").forEachEntry((type, fields) -> {
            Map<String, DataClassification> classified = new LinkedHashMap<>();
            fields.forEachEntry((field, level) -> classified.put(field, DataClassification.valueOf(level.asString())));
            byType.put(type, Map.copyOf(classified));
        });
        return new PublicFields(context, list.get("area").asString(), byType);
    }

    public String context() {
        return context;
    }

    /** The types that are told, by their short names. */
    public Set<String> types() {
        return Set.copyOf(byType.keySet());
    }

    /** The fields of a type with their classification; empty for a type that is not told. */
    public Map<String, DataClassification> fields(String type) {
        return byType.getOrDefault(type, Map.of());
    }

    /** The municipality an event belongs to. */
    public Optional<String> area(JsonNode data) {
        return data.path(areaField).asStringOpt();
    }

    /** An event's data with only the fields that may be told up to a level; empty when nothing of it may be. */
    public Optional<ObjectNode> reduced(String type, JsonNode data, DataClassification upTo) {
        ObjectNode reduced = JsonMapper.shared().createObjectNode();
        fields(type).forEach((field, level) -> {
            if (level.compareTo(upTo) <= 0 && data.has(field)) {
                reduced.set(field, data.get(field));
            }
        });
        return reduced.isEmpty() ? Optional.empty() : Optional.of(reduced);
    }
}
