package se.medborgarlofte.eventing.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medborgarlofte.eventing.envelope.CloudEvents;
import se.medborgarlofte.eventing.envelope.EventCatalog;
import se.medborgarlofte.eventing.handling.EventHandler;
import se.medborgarlofte.eventing.handling.EventHandlers;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.HandlerPayloads;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Binds schema, golden example, producer and consumers of every event together. */
public final class ContractVerification {

    private static final JsonMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    private ContractVerification() {}

    /** Every golden example of a type that a handler takes is read by it, without a missing field or unknown value. */
    public static void verifyHandlers(EventHandlers handlers) {
        for (EventHandler<?> handler : handlers.all()) {
            for (EventType type : handler.types()) {
                JsonNode example = example(type.context(), type.name());
                assertThat(HandlerPayloads.read(handler, JSON.writeValueAsBytes(example.get("data"))))
                        .as("%s reads the example of %s", handler.name(), type)
                        .isNotNull();
            }
        }
    }

    /** Every schema of a context has a golden example that follows it, with an envelope of the platform's form. */
    public static void verifyExamples(String context) {
        for (String type : types(context)) {
            JsonNode example = example(context, type);
            assertThat(schema(context, type).validate(example.get("data")))
                    .as("the example of %s %s follows its schema", context, type)
                    .isEmpty();
            assertThat(example.get("type").asString()).isEqualTo(CloudEvents.wireType(context, type));
            assertThat(example.get("specversion").asString()).isEqualTo("1.0");
            assertThat(example.get("dataschema").asString()).isEqualTo(EventCatalog.schemaUri(context, type));
            for (String attribute : List.of("id", "source", "subject", "time", "sequence", "dataclassification")) {
                assertThat(example.has(attribute))
                        .as("the example of %s %s has %s", context, type, attribute)
                        .isTrue();
            }
        }
    }

    /**
     * The producer's samples cover every type of the context, follow the schemas strictly, and say no field that the
     * schema does not describe.
     */
    public static void verifyProducer(String context, Collection<OutgoingEvent> samples) {
        EventCatalog catalog = new EventCatalog(JSON);
        Set<String> produced = samples.stream().map(OutgoingEvent::type).collect(Collectors.toCollection(TreeSet::new));
        assertThat(produced).as("types produced by %s", context).isEqualTo(types(context));
        for (OutgoingEvent sample : samples) {
            JsonNode data = JSON.readTree(catalog.write(context, sample.type(), sample.data()));
            assertDescribed(context + " " + sample.type(), schemaFile(context, sample.type()), data);
        }
    }

    private static void assertDescribed(String where, JsonNode schema, JsonNode data) {
        if (data.isObject() && schema.has("properties")) {
            data.propertyNames().forEach(name -> {
                JsonNode property = schema.get("properties").get(name);
                assertThat(property)
                        .as("%s: the schema describes %s", where, name)
                        .isNotNull();
                assertDescribed(where + "." + name, property, data.get(name));
            });
        } else if (data.isArray() && schema.has("items")) {
            data.forEach(element -> assertDescribed(where + "[]", schema.get("items"), element));
        }
    }

    /** The short names of a context's event types, from its schema files. */
    public static Set<String> types(String context) {
        try (Stream<Path> files = Files.list(folder(context))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".v1.schema.json"))
                    .map(name -> name.substring(0, name.length() - ".v1.schema.json".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The golden example of an event type: a CloudEvent in structured form. */
    public static JsonNode example(String context, String type) {
        return read(folder(context).resolve(type + ".v1.example.json"));
    }

    private static Schema schema(String context, String type) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaFile(context, type));
    }

    private static JsonNode schemaFile(String context, String type) {
        return read(folder(context).resolve(type + ".v1.schema.json"));
    }

    private static JsonNode read(Path file) {
        assertThat(file).exists();
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String context) {
        return Repository.root().resolve("contracts").resolve(context);
    }
}
