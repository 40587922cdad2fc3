package se.medborgarlofte.notification.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the codes that a contract lists for a field. */
final class CodesInContracts {

    private CodesInContracts() {}

    static List<String> of(String context, String event, String field) {
        String name = "/contracts/" + context + "/" + event + ".v1.schema.json";
        try (InputStream schema = CodesInContracts.class.getResourceAsStream(name)) {
            if (schema == null) {
                throw new IllegalStateException(name + " is missing");
            }
            JsonNode codes = JsonMapper.shared().readTree(schema).at("/properties/" + field + "/enum");
            return codes.valueStream().map(JsonNode::asString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
