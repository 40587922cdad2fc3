package se.medborgarlofte.eventing.deadletter;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import se.medborgarlofte.eventing.EventingProperties;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.handling.EventDispatcher;

/** Puts error handling and dead letters together, for the topics that the binding {@code events-in-0} reads. */
@Configuration(proxyBeanMethods = false)
public class DeadLetterConfiguration {

    @Bean
    DeadLetterTopics deadLetterTopics(
            @Value("${spring.cloud.stream.bindings.events-in-0.destination:}") String destinations,
            @Value("${spring.cloud.stream.bindings.events-in-0.group:${spring.application.name}}") String group) {
        List<String> topics = Arrays.stream(destinations.split(","))
                .map(String::strip)
                .filter(topic -> !topic.isEmpty())
                .toList();
        return new DeadLetterTopics(topics, group);
    }

    @Bean
    ErrorHandling errorHandling(Producer<String, byte[]> producer, DeadLetterTopics topics) {
        return new ErrorHandling(new DeadLetterSender(producer, topics));
    }

    @Bean
    DeadLetters deadLetters(
            MongoDatabase database, EventDispatcher dispatcher, AuditLog audit, @Qualifier("realTime") Clock realTime) {
        return new DeadLetters(database, dispatcher, audit, realTime);
    }

    @Bean
    DeadLetterIndexer deadLetterIndexer(
            MongoDatabase database, KafkaProperties kafka, DeadLetterTopics topics, MeterRegistry meters) {
        var settings = kafka.buildConsumerProperties();
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        var consumers =
                new DefaultKafkaConsumerFactory<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        return new DeadLetterIndexer(database, consumers, topics, meters);
    }

    @Bean
    TopicCheck topicCheck(KafkaProperties kafka, DeadLetterTopics topics, EventingProperties properties) {
        Set<String> needed = new HashSet<>(topics.topics());
        needed.addAll(topics.deadLetterTopics());
        needed.add(properties.topic());
        return new TopicCheck(kafka.buildAdminProperties(), needed);
    }
}
