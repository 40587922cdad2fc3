package se.medborgarlofte.eventing.envelope;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.OutboxEvent;

/**
 * Writes and reads events as CloudEvents 1.0 in Kafka's binary content mode: attributes are headers with the prefix
 * {@code ce_}, the value is the data alone.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">
 *     Kafka Protocol Binding for CloudEvents</a>
 */
public final class CloudEvents {

    private static final Pattern TYPE = Pattern.compile("se\\.medborgarlofte\\.([a-z-]+)\\.([a-z-]+)\\.v1");

    private CloudEvents() {}

    /** The full type of an event: {@code se.medborgarlofte.<context>.<type>.v1}. */
    public static String wireType(String context, String type) {
        return "se.medborgarlofte." + context + "." + type + ".v1";
    }

    /** The record that tells an event; its key is the aggregate's id, so that order per aggregate is kept. */
    public static ProducerRecord<String, byte[]> write(
            String topic, String context, String source, String subject, OutboxEvent event) {
        ProducerRecord<String, byte[]> sent =
                new ProducerRecord<>(topic, subject, event.data().getBytes(StandardCharsets.UTF_8));
        attributes(context, source, subject, event)
                .forEach((name, value) -> sent.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return sent;
    }

    private static Map<String, String> attributes(String context, String source, String subject, OutboxEvent event) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("ce_specversion", "1.0");
        attributes.put("ce_id", event.id());
        attributes.put("ce_source", source);
        attributes.put("ce_type", wireType(context, event.type()));
        attributes.put("ce_subject", subject);
        attributes.put("ce_time", event.time().toString());
        attributes.put("ce_dataschema", EventCatalog.schemaUri(context, event.type()));
        attributes.put("ce_sequence", Long.toString(event.sequence()));
        attributes.put("ce_dataclassification", event.classification().name());
        attributes.put("content-type", "application/json");
        if (event.traceparent() != null) {
            attributes.put("traceparent", event.traceparent());
        }
        return attributes;
    }

    /** The same reading from a Kafka record's headers. */
    public static Envelope read(Headers headers) {
        return read(name -> {
            var header = headers.lastHeader(name);
            return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        });
    }

    /**
     * Reads the attributes. A type that is not of this platform, or of another major version, keeps its full name and
     * has no context, so that no handler takes it.
     *
     * @param header gives a header's value, or null
     * @throws MalformedEventException when a required attribute is missing or not of its form
     */
    public static Envelope read(HeaderValues header) {
        String wireType = required(header, "ce_type");
        Matcher type = TYPE.matcher(wireType);
        boolean known = type.matches();
        return new Envelope(
                required(header, "ce_id"),
                known ? type.group(1) : "",
                known ? type.group(2) : wireType,
                required(header, "ce_subject"),
                sequence(required(header, "ce_sequence")),
                time(required(header, "ce_time")),
                header.value("traceparent"));
    }

    private static String required(HeaderValues header, String name) {
        String value = header.value(name);
        if (value == null || value.isBlank()) {
            throw new MalformedEventException("the header " + name + " is missing");
        }
        return value;
    }

    private static long sequence(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new MalformedEventException("ce_sequence is not a number");
        }
    }

    private static Instant time(String value) {
        try {
            return Instant.parse(value);
        } catch (DateTimeException e) {
            throw new MalformedEventException("ce_time is not a time");
        }
    }

    /** Gives a header's value by its name, or null when there is no such header. */
    @FunctionalInterface
    public interface HeaderValues {
        @Nullable
        String value(String name);
    }
}
