package se.medborgarlofte.eventing.handling;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.MessageHeaders;
import se.medborgarlofte.eventing.envelope.CloudEvents;
import se.medborgarlofte.eventing.envelope.Envelope;

/** An event as it came in: its headers as strings, and its data untouched. */
public record IncomingEvent(Map<String, String> headers, byte[] data) {

    public IncomingEvent {
        headers = Map.copyOf(headers);
    }

    /** The event in a message from a binding. */
    static IncomingEvent of(MessageHeaders headers, byte[] data) {
        Map<String, String> strings = new HashMap<>();
        headers.forEach((name, value) -> {
            if (isOurs(name)) {
                strings.put(name, asString(value));
            }
        });
        return new IncomingEvent(strings, data);
    }

    /** The event in a record. */
    public static IncomingEvent of(Headers headers, byte @Nullable [] data) {
        Map<String, String> strings = new HashMap<>();
        for (Header header : headers) {
            if (isOurs(header.key()) && header.value() != null) {
                strings.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return new IncomingEvent(strings, data == null ? new byte[0] : data);
    }

    private static boolean isOurs(String header) {
        return header.startsWith("ce_") || header.equals("traceparent");
    }

    private static String asString(@Nullable Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
    }

    /**
     * Its envelope.
     *
     * @throws se.medborgarlofte.eventing.envelope.MalformedEventException when the headers do not make one
     */
    public Envelope envelope() {
        return CloudEvents.read(headers::get);
    }

    /** The event as a part of a stored document. */
    public Document toDocument() {
        return new Document("headers", new Document(new HashMap<String, Object>(headers)))
                .append("data", new Binary(data));
    }

    /** The event from a part of a stored document. */
    public static IncomingEvent fromDocument(Document document) {
        Map<String, String> headers = new HashMap<>();
        document.get("headers", Document.class).forEach((name, value) -> headers.put(name, String.valueOf(value)));
        return new IncomingEvent(headers, document.get("data", Binary.class).getData());
    }
}
