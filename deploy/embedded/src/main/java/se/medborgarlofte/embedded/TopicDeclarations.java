package se.medborgarlofte.embedded;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.yaml.snakeyaml.Yaml;

/**
 * The topics of the platform as {@code deploy/topics.yaml} declares them: each topic with its settings, and for each
 * consumer group of a topic the dead-letter topic {@code <topic>.<group>.dlt}.
 */
public final class TopicDeclarations {

    private static final String IN_SYNC = "min.insync.replicas";

    private final List<NewTopic> topics;

    private TopicDeclarations(List<NewTopic> topics) {
        this.topics = List.copyOf(topics);
    }

    /**
     * Reads the declarations.
     *
     * @param replicas the replication factor to use instead of the declared one; 1 on a single node
     */
    @SuppressWarnings("unchecked")
    public static TopicDeclarations read(Path file, short replicas) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Map<String, Object> document = new Yaml().load(reader);
            List<NewTopic> topics = new ArrayList<>();
            for (Map<String, Object> topic : (List<Map<String, Object>>) required(document, "topics")) {
                topics.addAll(topicAndDeadLetters(topic, replicas));
            }
            return new TopicDeclarations(topics);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The names of all declared topics. */
    public List<String> names() {
        return topics.stream().map(NewTopic::name).toList();
    }

    /** Creates what the broker does not have yet; existing topics are left as they are. */
    public void createMissing(Admin admin) throws ExecutionException, InterruptedException {
        Set<String> existing = admin.listTopics().names().get();
        List<NewTopic> missing = topics.stream()
                .filter(topic -> !existing.contains(topic.name()))
                .toList();
        admin.createTopics(missing).all().get();
    }

    @SuppressWarnings("unchecked")
    private static List<NewTopic> topicAndDeadLetters(Map<String, Object> topic, short replicas) {
        String name = (String) required(topic, "name");
        int partitions = (Integer) required(topic, "partitions");
        Map<String, Object> settings = (Map<String, Object>) topic.getOrDefault("settings", Map.of());
        List<NewTopic> result = new ArrayList<>();
        result.add(new NewTopic(name, partitions, replicas).configs(settings(settings, replicas)));
        for (String group : (List<String>) topic.getOrDefault("consumers", List.of())) {
            result.add(new NewTopic(name + "." + group + ".dlt", partitions, replicas)
                    .configs(settings(settings, replicas)));
        }
        return result;
    }

    /** A write cannot wait for more replicas than there are. */
    private static Map<String, String> settings(Map<String, Object> declared, short replicas) {
        Map<String, String> result = new LinkedHashMap<>();
        declared.forEach((key, value) -> result.put(key, value.toString()));
        result.computeIfPresent(IN_SYNC, (key, value) -> Integer.toString(Math.min(replicas, Integer.parseInt(value))));
        return result;
    }

    private static Object required(Map<String, Object> map, String key) {
        return Objects.requireNonNull(map.get(key), () -> "deploy/topics.yaml lacks '" + key + "'");
    }
}
