package se.medborgarlofte.eventing.deadletter;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.bson.Document;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.util.backoff.ExponentialBackOff;
import se.medborgarlofte.eventing.Phases;
import se.medborgarlofte.eventing.handling.IncomingEvent;
import se.medborgarlofte.eventing.store.Duplicates;

/** Copies dead letters from their topics into the service's store. A store that is down is waited for. */
final class DeadLetterIndexer implements SmartLifecycle {

    private final MongoCollection<Document> letters;
    private final ConcurrentMessageListenerContainer<String, byte[]> container;

    DeadLetterIndexer(
            MongoDatabase database,
            ConsumerFactory<String, byte[]> consumers,
            DeadLetterTopics topics,
            MeterRegistry meters) {
        this.letters = database.getCollection("dead_letters");
        this.container = new ConcurrentMessageListenerContainer<>(consumers, properties(topics));
        this.container.setBeanName("dead-letters");
        this.container.setCommonErrorHandler(new DefaultErrorHandler(untilTheStoreAnswers()));
        meters.gauge("deadletter.records", this, DeadLetterIndexer::openLetters);
    }

    private ContainerProperties properties(DeadLetterTopics topics) {
        ContainerProperties properties =
                new ContainerProperties(topics.deadLetterTopics().toArray(String[]::new));
        properties.setGroupId(topics.group() + ".dead-letters");
        properties.setMessageListener((MessageListener<String, byte[]>) this::index);
        properties.setShutdownTimeout(Duration.ofSeconds(5).toMillis());
        return properties;
    }

    private static ExponentialBackOff untilTheStoreAnswers() {
        ExponentialBackOff backOff = new ExponentialBackOff(500, 2);
        backOff.setMaxInterval(10_000);
        return backOff;
    }

    private void index(ConsumerRecord<String, byte[]> letter) {
        String handler = header(letter, DeadLetterSender.HANDLER, DeadLetterSender.ALL_HANDLERS);
        String here = letter.topic() + ":" + letter.partition() + ":" + letter.offset();
        Document document = new Document("_id", header(letter, DeadLetterSender.ORIGIN, here) + ":" + handler)
                .append("handler", handler)
                .append("reason", header(letter, DeadLetterSender.REASON, "unknown"))
                .append("failedAt", Date.from(Instant.ofEpochMilli(letter.timestamp())))
                .append("state", DeadLetters.State.OPEN.name());
        document.putAll(IncomingEvent.of(letter.headers(), letter.value()).toDocument());
        Duplicates.insertIfAbsent(letters, document);
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name, String otherwise) {
        Header header = letter.headers().lastHeader(name);
        return header == null ? otherwise : new String(header.value(), StandardCharsets.UTF_8);
    }

    private double openLetters() {
        try {
            return letters.countDocuments(Filters.eq("state", DeadLetters.State.OPEN.name()));
        } catch (MongoException e) {
            return Double.NaN;
        }
    }

    @Override
    public void start() {
        container.start();
    }

    @Override
    public void stop() {
        container.stop();
    }

    @Override
    public boolean isRunning() {
        return container.isRunning();
    }

    @Override
    public int getPhase() {
        return Phases.DEAD_LETTERS;
    }
}
