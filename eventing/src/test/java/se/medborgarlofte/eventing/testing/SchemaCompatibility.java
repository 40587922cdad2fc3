package se.medborgarlofte.eventing.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Compares a schema with the copy of it that was released, and names every change that breaks a reader of new events or
 * a reader of events that are still on the topic.
 *
 * <p>Allowed are new optional properties, new values of an enum (readers take unknown ones), and other words in titles
 * and descriptions. Everything else that readers may count on stays: properties, what is required, types, formats; and
 * no limit becomes tighter than the events already sent. A keyword that this class does not know must not change at
 * all: it then has to learn it first.
 */
public final class SchemaCompatibility {

    private static final Set<String> WORDS =
            Set.of("$schema", "$id", "$comment", "title", "description", "examples", "default", "deprecated");
    private static final Set<String> COMPARED = Set.of("type", "properties", "required", "items", "enum", "const");
    private static final Set<String> UPPER_LIMITS =
            Set.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");
    private static final Set<String> LOWER_LIMITS =
            Set.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");
    /** May be taken away, which no reader notices, but neither come nor change. */
    private static final Set<String> MAY_ONLY_GO = Set.of("pattern", "uniqueItems", "multipleOf");

    private final List<String> breaks = new ArrayList<>();

    private SchemaCompatibility() {}

    /**
     * Compares two versions of a schema.
     *
     * @param released the schema as readers know it
     * @param current the schema as it is to be
     * @return a sentence per breaking change, with the place as a JSON pointer; empty when all is well
     */
    public static List<String> breaks(JsonNode released, JsonNode current) {
        SchemaCompatibility comparison = new SchemaCompatibility();
        comparison.compare("", released, current);
        return List.copyOf(comparison.breaks);
    }

    private void compare(String place, JsonNode released, JsonNode current) {
        type(place, released, current);
        properties(place, released, current);
        required(place, released, current);
        values(place, released, current);
        items(place, released, current);
        Set<String> others = new TreeSet<>(released.propertyNames());
        others.addAll(current.propertyNames());
        others.removeAll(WORDS);
        others.removeAll(COMPARED);
        others.forEach(keyword -> keyword(place, keyword, released.get(keyword), current.get(keyword)));
    }

    private void type(String place, JsonNode released, JsonNode current) {
        if (!Objects.equals(released.get("type"), current.get("type"))) {
            breaks(place, "has another type");
        }
    }

    private void properties(String place, JsonNode released, JsonNode current) {
        JsonNode before = released.path("properties");
        JsonNode now = current.path("properties");
        for (String name : before.propertyNames()) {
            String inside = place + "/properties/" + name;
            if (now.has(name)) {
                compare(inside, before.get(name), now.get(name));
            } else {
                breaks(inside, "was removed");
            }
        }
    }

    private void required(String place, JsonNode released, JsonNode current) {
        Set<String> before = strings(released.path("required"));
        Set<String> now = strings(current.path("required"));
        now.stream().filter(name -> !before.contains(name)).forEach(name -> breaks(place, "now requires " + name));
        before.stream()
                .filter(name -> !now.contains(name))
                .forEach(name -> breaks(place, "no longer promises " + name));
    }

    /** A constant is an enum with one value. */
    private void values(String place, JsonNode released, JsonNode current) {
        Set<String> before = allowedValues(released);
        Set<String> now = allowedValues(current);
        if (before.isEmpty() && !now.isEmpty()) {
            breaks(place, "is now limited to an enum");
        } else if (!now.isEmpty()) {
            before.stream()
                    .filter(value -> !now.contains(value))
                    .forEach(value -> breaks(place, "no longer has the value " + value));
        }
    }

    private static Set<String> allowedValues(JsonNode schema) {
        return schema.has("const") ? Set.of(text(schema.get("const"))) : strings(schema.path("enum"));
    }

    private void items(String place, JsonNode released, JsonNode current) {
        if (released.has("items") && current.has("items")) {
            compare(place + "/items", released.get("items"), current.get("items"));
        } else if (released.has("items") != current.has("items")) {
            breaks(place, "has other items");
        }
    }

    private void keyword(String place, String keyword, JsonNode released, JsonNode current) {
        if (Objects.equals(released, current)) {
            return;
        }
        boolean loosened = UPPER_LIMITS.contains(keyword) && isLooser(current, released, 1)
                || LOWER_LIMITS.contains(keyword) && isLooser(current, released, -1)
                || MAY_ONLY_GO.contains(keyword) && current == null;
        if (!loosened) {
            breaks(place, "changed " + keyword);
        }
    }

    /** Whether a limit is gone or has moved in the direction that lets more in. */
    private static boolean isLooser(JsonNode current, JsonNode released, int direction) {
        return current == null
                || released != null && current.decimalValue().compareTo(released.decimalValue()) * direction > 0;
    }

    private void breaks(String place, String what) {
        breaks.add((place.isEmpty() ? "the event" : place) + " " + what);
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> strings = new TreeSet<>();
        array.forEach(element -> strings.add(text(element)));
        return strings;
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.asString() : value.toString();
    }
}
