package se.medborgarlofte.notification.messaging.feed;

import com.mongodb.MongoException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.Phases;
import se.medborgarlofte.eventing.envelope.CloudEvents;
import se.medborgarlofte.eventing.envelope.Envelope;
import se.medborgarlofte.eventing.envelope.MalformedEventException;
import se.medborgarlofte.eventing.projection.PublicFields;
import se.medborgarlofte.notification.application.feed.Feed;
import se.medborgarlofte.notification.domain.feed.FeedItem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes what the services' projectors tell into the feed. An event is recognised by its id, so reading on from an older
 * place after a crash adds nothing twice. It reads outside the events binding because these topics repeat the types of
 * the internal ones, which that binding hands to those who write to people.
 */
@Component
class FeedReader implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FeedReader.class);
    private static final List<String> CONTEXTS = List.of("dialogue", "pledge", "property");
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration FINISH_AT_MOST = Duration.ofSeconds(5);
    private static final String STATE = ".state.v1";

    private final KafkaProperties kafka;
    private final Feed feed;
    private volatile boolean running;
    private volatile Thread thread = new Thread();

    FeedReader(KafkaProperties kafka, Feed feed) {
        this.kafka = kafka;
        this.feed = feed;
    }

    /** After any failure it starts over from what is committed. */
    private void read() {
        List<String> topics = CONTEXTS.stream()
                .flatMap(context -> List.of(context + ".public.v1", context + STATE).stream())
                .toList();
        while (running) {
            try (KafkaConsumer<String, byte[]> consumer = consumer()) {
                consumer.subscribe(topics);
                while (running) {
                    ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
                    records.forEach(this::take);
                    if (!records.isEmpty()) {
                        consumer.commitSync();
                    }
                }
            } catch (InterruptException _) {
                return;
            } catch (KafkaException | MongoException e) {
                log.warn("The feed's reader starts over after {}", e.getClass().getSimpleName());
                pause();
            }
        }
    }

    private void take(ConsumerRecord<String, byte[]> told) {
        try {
            Envelope envelope = CloudEvents.read(told.headers());
            boolean state = told.topic().endsWith(STATE);
            if (told.value() == null) {
                feed.erase(envelope.context(), envelope.subject());
            } else if (state) {
                feed.state(item(envelope, told.value()));
            } else {
                feed.append(item(envelope, told.value()));
            }
        } catch (MalformedEventException | JacksonException e) {
            log.error(
                    "ALERT a record of {} is no event and does not reach the feed: partition {}, offset {}",
                    told.topic(),
                    told.partition(),
                    told.offset());
        }
    }

    private static FeedItem item(Envelope envelope, byte[] data) {
        return new FeedItem(
                0,
                envelope.id(),
                envelope.context(),
                envelope.type(),
                envelope.subject(),
                PublicFields.of(envelope.context())
                        .flatMap(fields -> fields.area(JsonMapper.shared().readTree(data))),
                envelope.sequence(),
                envelope.time(),
                new String(data, StandardCharsets.UTF_8),
                Optional.empty(),
                FeedItem.Kind.ORDINARY);
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "notification-service-feed");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static void pause() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().name("feed-reader").start(this::read);
    }

    @Override
    public synchronized void stop() {
        running = false;
        try {
            thread.join(FINISH_AT_MOST);
            thread.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Phases.PROJECTOR;
    }
}
