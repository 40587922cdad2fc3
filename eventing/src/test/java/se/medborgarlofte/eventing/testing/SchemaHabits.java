package se.medborgarlofte.eventing.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** How the platform's schemas are written: titled, every property described, and nothing that looks personal. */
public final class SchemaHabits {

    /** Words that no property name has, because what they name stays in its service. */
    private static final Set<String> PERSONAL = Set.of(
            "name",
            "firstname",
            "lastname",
            "surname",
            "email",
            "mail",
            "phone",
            "telephone",
            "mobile",
            "personnummer",
            "ssn",
            "birth",
            "birthday",
            "age",
            "gender",
            "address",
            "street",
            "postcode",
            "latitude",
            "longitude",
            "coordinates",
            "text",
            "description",
            "comment",
            "remark",
            "words",
            "signature",
            "ip");

    private final List<String> departures = new ArrayList<>();

    private SchemaHabits() {}

    /**
     * Looks at a schema and everything inside it.
     *
     * @return a sentence for each departure; empty when there is none
     */
    public static List<String> departures(JsonNode schema) {
        SchemaHabits look = new SchemaHabits();
        if (schema.path("title").asString("").isBlank()) {
            look.departures.add("the event has no title");
        }
        look.lookInto("", schema);
        return look.departures;
    }

    private void lookInto(String place, JsonNode schema) {
        JsonNode properties = schema.path("properties");
        for (String name : properties.propertyNames()) {
            lookAt(place + name, name, properties.get(name));
        }
        if (schema.has("items")) {
            lookInto(place, schema.get("items"));
        }
    }

    private void lookAt(String place, String name, JsonNode property) {
        if (property.path("description").asString("").isBlank()) {
            departures.add(place + " is not described");
        }
        if (looksPersonal(name)) {
            departures.add(place + " looks like personal data");
        }
        lookInto(place + "/", property);
    }

    /** Goes by the words of a camel-case name; an id of anything is opaque. */
    private static boolean looksPersonal(String name) {
        List<String> words = Arrays.stream(name.split("(?=[A-Z])|_|-"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        boolean personalNumber = words.contains("personal") || words.contains("social");
        return personalNumber || words.stream().anyMatch(PERSONAL::contains);
    }
}
