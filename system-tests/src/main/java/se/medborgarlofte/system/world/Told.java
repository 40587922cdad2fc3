package se.medborgarlofte.system.world;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as it was told on a topic.
 *
 * @param type the whole type, such as {@code se.medborgarlofte.dialogue.concern-raised.v1}
 * @param subject the aggregate it is about
 * @param sentAt when the relay sent it
 * @param readNanos when it was read here, on {@link System#nanoTime()}
 */
public record Told(
        String topic,
        int partition,
        long offset,
        String id,
        String type,
        String subject,
        long sequence,
        Instant sentAt,
        long readNanos,
        String text) {

    private static final String PREFIX = "se.medborgarlofte.";

    static Told of(ConsumerRecord<byte[], byte[]> told) {
        return new Told(
                told.topic(),
                told.partition(),
                told.offset(),
                header(told, "ce_id"),
                header(told, "ce_type"),
                header(told, "ce_subject"),
                Long.parseLong(header(told, "ce_sequence")),
                Instant.ofEpochMilli(told.timestamp()),
                System.nanoTime(),
                new String(told.value(), StandardCharsets.UTF_8));
    }

    private static String header(ConsumerRecord<byte[], byte[]> told, String name) {
        Header header = told.headers().lastHeader(name);
        if (header == null) {
            throw new BrokenException("A record on %s at %d lacks %s".formatted(told.topic(), told.offset(), name));
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    /** The facts. */
    public JsonNode data() {
        return JsonMapper.shared().readTree(text);
    }

    /** A fact at a JSON pointer, empty when it is missing. */
    public String fact(String pointer) {
        return data().at(pointer).asString("");
    }

    /** Whether it is of that type, such as {@code dialogue/concern-raised}. */
    public boolean is(String shortType) {
        return type.equals(PREFIX + shortType.replace('/', '.') + ".v1");
    }

    /** Whether it is of that type and about that aggregate. */
    public boolean is(String shortType, String about) {
        return subject.equals(about) && is(shortType);
    }

    /** Type and id for people. */
    @Override
    public String toString() {
        return type.substring(PREFIX.length(), type.length() - ".v1".length()) + " " + id;
    }
}
