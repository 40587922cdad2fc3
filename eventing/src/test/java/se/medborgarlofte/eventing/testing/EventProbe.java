package se.medborgarlofte.eventing.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import se.medborgarlofte.eventing.envelope.CloudEvents;
import se.medborgarlofte.eventing.envelope.Envelope;
import se.medborgarlofte.eventing.handling.IncomingEvent;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.OutboxEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends events as another service would, and keeps every event that was published on any events topic. */
public final class EventProbe implements AutoCloseable {

    private final JsonMapper json;
    private final Producer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Published> published = new CopyOnWriteArrayList<>();
    private final Thread reader;

    /**
     * A published event.
     *
     * @param headers all headers, as strings
     */
    public record Published(
            String topic, int partition, long offset, Envelope envelope, Map<String, String> headers, JsonNode data) {}

    public EventProbe(String bootstrapServers, JsonMapper json) {
        this.json = json;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer());
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", bootstrapServers,
                        "group.id", "probe-" + Ids.uuidV7(),
                        "auto.offset.reset", "earliest",
                        "enable.auto.commit", "false",
                        "metadata.max.age.ms", "5000"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        this.consumer.subscribe(Pattern.compile(".*\\.events\\.v1"));
        this.reader = Thread.ofPlatform().daemon().name("event-probe").start(this::read);
    }

    private void read() {
        try {
            while (true) {
                consumer.poll(Duration.ofMillis(200)).forEach(this::keep);
            }
        } catch (WakeupException e) {
            consumer.close();
        }
    }

    private void keep(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new HashMap<>();
        message.headers().forEach(header -> headers.put(header.key(), new String(header.value())));
        try {
            published.add(new Published(
                    message.topic(),
                    message.partition(),
                    message.offset(),
                    CloudEvents.read(message.headers()),
                    headers,
                    json.readTree(message.value())));
        } catch (RuntimeException e) {
            System.out.println("The probe skips a malformed record at " + message.topic() + ":" + message.offset());
        }
    }

    /** Everything published about a subject so far, in order; on every events topic. */
    public List<Published> published(String subject) {
        return published.stream()
                .filter(event -> event.envelope().subject().equals(subject))
                .toList();
    }

    /** Everything published about a subject on one topic so far, in order. */
    public List<Published> published(String topic, String subject) {
        return published(subject).stream()
                .filter(event -> event.topic().equals(topic))
                .toList();
    }

    /** Everything published so far on one topic, partition by partition in order. */
    public List<Published> all(String topic) {
        return published.stream().filter(event -> event.topic().equals(topic)).toList();
    }

    /**
     * Sends an event on {@code <context>.events.v1} and waits for the broker.
     *
     * @param data a record, a map, or a string of JSON
     * @return the event's id
     */
    public String deliver(String context, String type, String subject, long sequence, Object data) {
        OutboxEvent event = outboxEvent(type, sequence, data);
        send(CloudEvents.write(context + ".events.v1", context, "/probe", subject, event));
        return event.id();
    }

    /** Sends any record and waits for the broker. */
    public void send(ProducerRecord<String, byte[]> message) {
        try {
            producer.send(message).get();
        } catch (Exception e) {
            throw new IllegalStateException("the probe could not send", e);
        }
    }

    /** An event as the dispatcher gets it, without the broker between. */
    public IncomingEvent incoming(String context, String type, String subject, long sequence, Object data) {
        ProducerRecord<String, byte[]> message = CloudEvents.write(
                context + ".events.v1", context, "/probe", subject, outboxEvent(type, sequence, data));
        return IncomingEvent.of(message.headers(), message.value());
    }

    private OutboxEvent outboxEvent(String type, long sequence, Object data) {
        String text = data instanceof String string ? string : json.writeValueAsString(data);
        return new OutboxEvent(Ids.uuidV7(), type, sequence, Instant.now(), DataClassification.INTERNAL, null, text);
    }

    @Override
    public void close() throws InterruptedException {
        consumer.wakeup();
        reader.join(Duration.ofSeconds(2));
        producer.close();
    }
}
