package se.medborgarlofte.http.testing;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Rules about JSON: names in camelCase. */
final class RestProfileSchemas {

    static final String CAMEL_CASE = "[a-z][a-zA-Z0-9]*";

    private final JsonNode document;
    private final List<String> broken;

    RestProfileSchemas(JsonNode document, List<String> broken) {
        this.document = document;
        this.broken = broken;
    }

    void check() {
        document.at("/components/schemas").propertyStream().forEach(schema -> {
            for (String name : schema.getValue().path("properties").propertyNames()) {
                if (!name.matches(CAMEL_CASE)) {
                    broken.add("schema " + schema.getKey() + ": " + name + " is not camelCase");
                }
            }
        });
    }
}
