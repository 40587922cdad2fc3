package se.medborgarlofte.eventing.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import se.medborgarlofte.eventing.envelope.MalformedEventException;
import se.medborgarlofte.eventing.handling.HandlingFailedException;

/**
 * Sends a record that could not be handled to its dead-letter topic, one letter for each handler that failed, and waits
 * for the broker. When the broker does not take it, the record stays where it is and its partition waits: nothing is
 * lost.
 */
final class DeadLetterSender implements ConsumerRecordRecoverer {

    static final String HANDLER = "deadletter_handler";
    static final String REASON = "deadletter_reason";
    static final String ORIGIN = "deadletter_origin";

    /** The handler named by a record that is no event at all. */
    static final String ALL_HANDLERS = "*";

    private static final Duration WAIT = Duration.ofSeconds(1);
    private static final Logger log = LoggerFactory.getLogger(DeadLetterSender.class);

    private final Producer<String, byte[]> producer;
    private final DeadLetterTopics topics;

    DeadLetterSender(Producer<String, byte[]> producer, DeadLetterTopics topics) {
        this.producer = producer;
        this.topics = topics;
    }

    @Override
    public void accept(ConsumerRecord<?, ?> failed, Exception failure) {
        HandlingFailedException handling = Causes.find(failure, HandlingFailedException.class);
        if (handling == null) {
            send(failed, ALL_HANDLERS, reason(failure));
        } else {
            handling.failures().forEach(each -> send(failed, each.handler(), each.reason()));
        }
    }

    private static String reason(Exception failure) {
        MalformedEventException malformed = Causes.find(failure, MalformedEventException.class);
        return malformed == null ? Causes.root(failure).getClass().getName() : String.valueOf(malformed.getMessage());
    }

    private void send(ConsumerRecord<?, ?> failed, String handler, String reason) {
        String origin = failed.topic() + ":" + failed.partition() + ":" + failed.offset();
        log.error("ALERT {} goes to the dead letters of {}: {}", origin, handler, reason);
        try {
            producer.send(letter(failed, handler, reason, origin)).get(15, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before the dead letter was acknowledged", e);
        } catch (ExecutionException | TimeoutException e) {
            log.error("ALERT the dead-letter topic does not take {}; its partition waits", origin);
            waitBeforeTheNextTry();
            throw new IllegalStateException("the dead letter is not acknowledged", e);
        }
    }

    /** The container tries again at once what could not be put aside, however long that goes on. */
    private static void waitBeforeTheNextTry() {
        try {
            Thread.sleep(WAIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ProducerRecord<String, byte[]> letter(
            ConsumerRecord<?, ?> failed, String handler, String reason, String origin) {
        ProducerRecord<String, byte[]> letter = new ProducerRecord<>(
                topics.deadLetterTopic(failed.topic()), key(failed.key()), (byte[]) failed.value());
        failed.headers().forEach(letter.headers()::add);
        add(letter, HANDLER, handler);
        add(letter, REASON, reason);
        add(letter, ORIGIN, origin);
        return letter;
    }

    private static void add(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String key(@Nullable Object key) {
        return key instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : (String) key;
    }
}
