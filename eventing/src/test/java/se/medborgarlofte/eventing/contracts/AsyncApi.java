package se.medborgarlofte.eventing.contracts;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;
import se.medborgarlofte.eventing.testing.ContractFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The AsyncAPI document of the repository, with the questions that the tests ask it. */
record AsyncApi(JsonNode document) {

    static AsyncApi read() {
        return new AsyncApi(yaml(ContractFolder.root().resolve("asyncapi.yaml")));
    }

    static JsonNode yaml(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return JsonMapper.builder().build().valueToTree(new Yaml().<Object>load(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode channels() {
        return document.get("channels");
    }

    JsonNode messages() {
        return document.get("components").get("messages");
    }

    JsonNode operations() {
        return document.get("operations");
    }

    JsonNode eventTrait() {
        return document.get("components").get("messageTraits").get("event");
    }

    /** The services that do something with a channel. */
    Set<String> services(String action, String channel) {
        Set<String> services = new TreeSet<>();
        for (JsonNode operation : operations()) {
            if (operation.get("action").asString().equals(action)
                    && operation.get("channel").get("$ref").asString().equals("#/channels/" + channel)) {
                operation
                        .get("tags")
                        .forEach(tag -> services.add(tag.get("name").asString()));
            }
        }
        return services;
    }

    /** The one service that sends on a context's channel. */
    String sender(String context) {
        Set<String> senders = services("send", context);
        if (senders.size() != 1) {
            throw new AssertionError("the channel " + context + " has the senders " + senders);
        }
        return senders.iterator().next();
    }

    /** Every reference of the document, as it is written. */
    List<String> references() {
        List<String> references = new ArrayList<>();
        collect(document, references);
        return references;
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.has("$ref")) {
            references.add(node.get("$ref").asString());
        }
        node.forEach(child -> collect(child, references));
    }

    /** Whether a reference leads somewhere, in this document or beside it. */
    boolean resolves(String reference) {
        return reference.startsWith("#")
                ? !document.at(reference.substring(1)).isMissingNode()
                : Files.isRegularFile(ContractFolder.root().resolve(reference).normalize());
    }
}
