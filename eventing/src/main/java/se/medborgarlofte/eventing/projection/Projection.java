package se.medborgarlofte.eventing.projection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.envelope.CloudEvents;
import se.medborgarlofte.eventing.envelope.Envelope;
import se.medborgarlofte.eventing.envelope.MalformedEventException;
import se.medborgarlofte.eventing.store.DataClassification;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Turns one event of a service into what other agencies may learn of it. */
final class Projection {

    /** Of a restated event only the state is told: nothing has happened. */
    private static final String RESTATED = "-restated";
    /** Of what is erased nothing stays: a tombstone lets the compacted topic forget it. */
    private static final String ERASED = "-erased";

    private final PublicFields fields;
    private final String publicTopic;
    private final String stateTopic;

    Projection(PublicFields fields) {
        this.fields = fields;
        this.publicTopic = fields.context() + ".public.v1";
        this.stateTopic = fields.context() + ".state.v1";
    }

    /** The records that tell of it, on its own partition of each topic; none when agencies learn nothing of it. */
    List<ProducerRecord<String, byte[]>> of(ConsumerRecord<String, byte[]> event) {
        try {
            Envelope envelope = CloudEvents.read(event.headers());
            if (envelope.type().endsWith(ERASED)) {
                return List.of(record(stateTopic, event, null));
            }
            return reduced(envelope, event.value())
                    .map(data -> records(envelope, event, data))
                    .orElse(List.of());
        } catch (MalformedEventException | JacksonException _) {
            // Whoever handles it dead-letters it; there is nothing to tell others of.
            return List.of();
        }
    }

    private Optional<byte[]> reduced(Envelope envelope, byte[] data) {
        return fields.reduced(envelope.type(), JsonMapper.shared().readTree(data), DataClassification.RESTRICTED)
                .map(reduced -> reduced.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<ProducerRecord<String, byte[]>> records(
            Envelope envelope, ConsumerRecord<String, byte[]> event, byte[] data) {
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
        if (!envelope.type().endsWith(RESTATED)) {
            records.add(record(publicTopic, event, data));
        }
        records.add(record(stateTopic, event, data));
        return records;
    }

    private static ProducerRecord<String, byte[]> record(
            String topic, ConsumerRecord<String, byte[]> event, byte @Nullable [] data) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, event.partition(), event.timestamp(), event.key(), data);
        for (Header header : event.headers()) {
            record.headers().add(header);
        }
        return record;
    }
}
