package se.medborgarlofte.eventing.relay;

import java.util.function.BiConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.envelope.CloudEvents;
import se.medborgarlofte.eventing.store.OutboxEvent;

/** Sends events to the service's topic as CloudEvents. */
final class KafkaEventSender implements EventSender {

    private final Producer<String, byte[]> producer;
    private final String topic;
    private final String context;
    private final String source;

    KafkaEventSender(Producer<String, byte[]> producer, String topic, String context, String source) {
        this.producer = producer;
        this.topic = topic;
        this.context = context;
        this.source = source;
    }

    @Override
    public void send(String aggregateId, OutboxEvent event, BiConsumer<OutboxEvent, @Nullable Exception> outcome) {
        try {
            producer.send(
                    CloudEvents.write(topic, context, source, aggregateId, event),
                    (_, reason) -> outcome.accept(event, reason));
        } catch (RuntimeException e) {
            outcome.accept(event, e);
        }
    }
}
