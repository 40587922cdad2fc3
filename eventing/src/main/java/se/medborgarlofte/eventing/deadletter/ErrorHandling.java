package se.medborgarlofte.eventing.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.binder.ExtendedConsumerProperties;
import org.springframework.cloud.stream.binder.kafka.ListenerContainerWithDlqAndRetryCustomizer;
import org.springframework.cloud.stream.binder.kafka.properties.KafkaConsumerProperties;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import se.medborgarlofte.eventing.handling.InfrastructureDownException;

/**
 * Puts retries and dead letters into the listener container of every binding. The binder's own dead-lettering swallows
 * a failed write and loses the record, so a binding that is set up for it keeps the service from starting.
 */
final class ErrorHandling implements ListenerContainerWithDlqAndRetryCustomizer {

    private static final Logger log = LoggerFactory.getLogger(ErrorHandling.class);
    private static final String CONTENT_TYPE = "content-type";
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(1);
    private static final byte[] JSON = "application/json".getBytes(StandardCharsets.UTF_8);

    private final DeadLetterSender sender;

    ErrorHandling(DeadLetterSender sender) {
        this.sender = sender;
    }

    @Override
    public boolean retryAndDlqInBinding(String destinationName, String group) {
        return false;
    }

    @Override
    public void configure(
            AbstractMessageListenerContainer<?, ?> container,
            String destinationName,
            String group,
            @Nullable BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> deadLetterDestination,
            @Nullable BackOff backOff) {
        DefaultErrorHandler handler = new DefaultErrorHandler(sender, Patience.aFewTimes());
        handler.setBackOffFunction((_, failure) -> Patience.of(failure));
        // The default level prints the whole failure, and with it perhaps what it is about.
        handler.setLogLevel(KafkaException.Level.DEBUG);
        handler.setRetryListeners(ErrorHandling::warnOfOutage);
        container.setCommonErrorHandler(handler);
        commitNowAndThen(container.getContainerProperties());
        takeItForJson(container);
    }

    /** Handling twice does no harm, and a commit costs the broker more than the event. Before it stops or hands over, it commits. */
    private static void commitNowAndThen(ContainerProperties properties) {
        properties.setAckMode(ContainerProperties.AckMode.TIME);
        properties.setAckTime(COMMIT_EVERY.toMillis());
        properties.setPollTimeout(COMMIT_EVERY.toMillis());
    }

    /** The binding drops all headers of a record that does not say what its content is. Events are JSON. */
    private static <K, V> void takeItForJson(AbstractMessageListenerContainer<K, V> container) {
        container.setRecordInterceptor((received, _) -> {
            if (received.headers().lastHeader(CONTENT_TYPE) == null) {
                received.headers().add(CONTENT_TYPE, JSON.clone());
            }
            return received;
        });
    }

    private static void warnOfOutage(ConsumerRecord<?, ?> failed, @Nullable Exception failure, int attempt) {
        InfrastructureDownException outage =
                failure == null ? null : Causes.find(failure, InfrastructureDownException.class);
        if (outage != null && (attempt == 1 || attempt % 10 == 0)) {
            log.error(
                    "ALERT the store does not answer ({}); {}-{} waits at {}, try {}",
                    outage.getMessage(),
                    failed.topic(),
                    failed.partition(),
                    failed.offset(),
                    attempt);
        }
    }

    @Override
    public void configure(
            AbstractMessageListenerContainer<?, ?> container,
            String destinationName,
            String group,
            @Nullable BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> deadLetterDestination,
            @Nullable BackOff backOff,
            ExtendedConsumerProperties<KafkaConsumerProperties> properties) {
        if (properties.getMaxAttempts() < 2
                || properties.isBatchMode()
                || properties.getExtension().isEnableDlq()) {
            throw new IllegalStateException("the binding to " + destinationName
                    + " must have max-attempts of 2 or more, no batch mode and no enable-dlq: records would be lost");
        }
        configure(container, destinationName, group, deadLetterDestination, backOff);
    }
}
