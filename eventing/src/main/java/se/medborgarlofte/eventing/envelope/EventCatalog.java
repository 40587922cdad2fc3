package se.medborgarlofte.eventing.envelope;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.medborgarlofte.eventing.store.InvalidEventException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas of the events, from {@code contracts/<context>/<type>.v1.schema.json} on the class path. What a producer
 * sends must follow its schema exactly; readers are tolerant and do not ask here.
 */
public final class EventCatalog {

    private final JsonMapper json;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    public EventCatalog(JsonMapper json) {
        this.json = json.rebuild()
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    /** The URI that names an event type's schema. */
    public static String schemaUri(String context, String type) {
        return "https://medborgarlofte.se/" + path(context, type);
    }

    /**
     * Writes an event's data as JSON.
     *
     * @throws InvalidEventException when there is no schema for the type, or the data does not follow it
     */
    public String write(String context, String type, Object data) {
        JsonNode node = json.valueToTree(data);
        List<Error> errors = schema(context, type)
                .validate(node, execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
        if (!errors.isEmpty()) {
            throw new InvalidEventException(context + " " + type + ": " + describe(errors));
        }
        return json.writeValueAsString(node);
    }

    /** Where the data departs from its schema: places and rules, never values. */
    private static String describe(List<Error> errors) {
        return errors.stream()
                .map(error -> error.getInstanceLocation() + " violates " + error.getKeyword())
                .collect(Collectors.joining(", "));
    }

    private Schema schema(String context, String type) {
        return schemas.computeIfAbsent(path(context, type), this::read);
    }

    private Schema read(String path) {
        try (InputStream schema = EventCatalog.class.getClassLoader().getResourceAsStream(path)) {
            if (schema == null) {
                throw new InvalidEventException("there is no schema " + path);
            }
            return registry.getSchema(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String context, String type) {
        return "contracts/" + context + "/" + type + ".v1.schema.json";
    }
}
