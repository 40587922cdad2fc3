package se.medborgarlofte.eventing.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.envelope.CloudEvents;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.OutboxEvent;
import se.medborgarlofte.eventing.testing.ContractFolder;
import se.medborgarlofte.eventing.testing.Repository;
import tools.jackson.databind.JsonNode;

/** The document for readers says what the schemas, the topics and the code say. */
class AsyncApiTest {

    private final AsyncApi api = AsyncApi.read();

    @Test
    void itIsAnAsyncApiThreeDocumentThatSaysWhatItIsAbout() {
        JsonNode info = api.document().get("info");
        assertThat(api.document().get("asyncapi").asString()).isEqualTo("3.0.0");
        assertThat(List.of("title", "version", "description"))
                .allSatisfy(field -> assertThat(info.get(field).asString()).isNotBlank());
        for (JsonNode server : api.document().get("servers")) {
            assertThat(server.propertyNames()).contains("host", "protocol", "description");
        }
        for (JsonNode operation : api.operations()) {
            assertThat(operation.get("action").asString()).isIn("send", "receive");
            assertThat(operation.get("summary").asString()).isNotBlank();
            assertThat(operation.get("tags")).hasSize(1);
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(api.references())
                .isNotEmpty()
                .allSatisfy(reference ->
                        assertThat(api.resolves(reference)).as(reference).isTrue());
        assertThat(api.resolves("#/components/messages/no-such")).isFalse();
        assertThat(api.resolves("./dialogue/no-such.v1.schema.json")).isFalse();
    }

    @Test
    void everySchemaIsThePayloadOfExactlyOneMessage() {
        List<Path> payloads = new ArrayList<>();
        api.messages()
                .forEach(message -> payloads.add(ContractFolder.root()
                        .resolve(message.at("/payload/schema/$ref").asString())
                        .normalize()));
        assertThat(payloads).containsExactlyInAnyOrderElementsOf(ContractFolder.schemas());
    }

    @Test
    void everyMessageIsNamedByItsTypeAndHasTheEventsHeaders() {
        for (String key : api.messages().propertyNames()) {
            JsonNode message = api.messages().get(key);
            assertThat(message.get("name").asString()).isEqualTo("se.medborgarlofte." + key);
            assertThat(message.at("/payload/schema/$ref").asString())
                    .isEqualTo("./" + key.replaceFirst("\\.", "/") + ".schema.json");
            assertThat(message.at("/payload/schemaFormat").asString())
                    .isEqualTo("application/schema+json;version=2020-12");
            assertThat(message.get("title").asString()).isNotBlank();
            assertThat(message.get("summary").asString()).isNotBlank();
            assertThat(message.at("/traits/0/$ref").asString()).isEqualTo("#/components/messageTraits/event");
        }
    }

    @Test
    void theHeadersAreThoseThatAreSent() {
        JsonNode headers = api.eventTrait().get("headers");
        Set<String> always = sent(null).keySet();
        assertThat(texts(headers.get("required"))).isEqualTo(new TreeSet<>(always));
        assertThat(new TreeSet<>(headers.get("properties").propertyNames()))
                .isEqualTo(new TreeSet<>(sent("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                        .keySet()));
        Map<String, String> example = sent(null);
        headers.get("properties").forEachEntry((name, schema) -> {
            assertThat(schema.path("description").asString("")).as(name).isNotBlank();
            if (schema.has("const")) {
                assertThat(example.get(name)).isEqualTo(schema.get("const").asString());
            }
            if (schema.has("pattern")) {
                assertThat(example.get(name)).matches(schema.get("pattern").asString());
            }
        });
        assertThat(texts(headers.at("/properties/ce_dataclassification/enum")))
                .isEqualTo(new TreeSet<>(java.util.Arrays.stream(DataClassification.values())
                        .map(Enum::name)
                        .toList()));
    }

    @Test
    void theChannelsAreTheDeclaredTopicsWithTheirMessagesPartitionsAndConsumers() {
        Map<String, JsonNode> topics = new HashMap<>();
        AsyncApi.yaml(Repository.root().resolve("deploy/topics.yaml"))
                .get("topics")
                .forEach(topic -> topics.put(topic.get("name").asString(), topic));
        Set<String> addresses = new TreeSet<>();
        for (String context : api.channels().propertyNames()) {
            JsonNode channel = api.channels().get(context);
            addresses.add(channel.get("address").asString());
            JsonNode topic = topics.get(channel.get("address").asString());
            assertThat(topic).as("%s is declared", channel.get("address")).isNotNull();
            assertThat(channel.at("/bindings/kafka/partitions")).isEqualTo(topic.get("partitions"));
            JsonNode configuration = channel.at("/bindings/kafka/topicConfiguration");
            configuration.forEachEntry((setting, value) -> assertThat(topic.at("/settings/" + setting))
                    .as("%s of %s", setting, context)
                    .isEqualTo(value));
            assertThat(api.services("receive", context))
                    .as("consumers of %s", context)
                    .isEqualTo(texts(topic.get("consumers")));
            assertThat(api.sender(context)).endsWith("-service");
            messagesAreThoseOf(context, channel.get("messages"));
        }
        assertThat(addresses).isEqualTo(new TreeSet<>(topics.keySet()));
    }

    private void messagesAreThoseOf(String context, JsonNode messages) {
        Set<String> expected = new TreeSet<>();
        ContractFolder.schemas().stream()
                .filter(schema -> ContractFolder.context(schema).equals(context))
                .forEach(schema -> expected.add(ContractFolder.type(schema)));
        assertThat(new TreeSet<>(messages.propertyNames())).isEqualTo(expected);
        messages.forEachEntry((type, message) -> assertThat(message.get("$ref").asString())
                .isEqualTo("#/components/messages/" + context + "." + type + ".v1"));
    }

    private static Map<String, String> sent(String traceparent) {
        OutboxEvent event = new OutboxEvent(
                Ids.uuidV7(), "box-filled", 1, Instant.now(), DataClassification.INTERNAL, traceparent, "{}");
        ProducerRecord<String, byte[]> message =
                CloudEvents.write("sample.events.v1", "sample", "/sample-service", "box-1", event);
        Map<String, String> headers = new HashMap<>();
        message.headers().forEach(header -> headers.put(header.key(), new String(header.value())));
        return headers;
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(element -> texts.add(element.asString()));
        return texts;
    }
}
