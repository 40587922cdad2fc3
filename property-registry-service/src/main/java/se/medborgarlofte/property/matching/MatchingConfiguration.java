package se.medborgarlofte.property.matching;

import java.time.Clock;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.EventingProperties;
import se.medborgarlofte.matching.index.LuceneCandidateIndex;
import se.medborgarlofte.property.application.ComparedThings;
import se.medborgarlofte.property.application.MatchingSettings;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what follows the topic. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MatchingSettings.class, IndexSettings.class})
class MatchingConfiguration {

    @Bean
    CandidateIndexes candidateIndexes() {
        return LuceneCandidateIndex::open;
    }

    @Bean
    IndexTail indexTail(
            IndexSettings settings,
            EventingProperties eventing,
            KafkaProperties kafka,
            JsonMapper json,
            ComparedThings things,
            CandidateIndexes indexes,
            Rebuilds rebuilds,
            CurrentIndex current,
            IndexReport report,
            @Qualifier("realTime") Clock realTime) {
        return new IndexTail(
                settings,
                () -> new TopicReader(consumer(kafka), eventing.topic()),
                new ChangedThings(json),
                things,
                new IndexBuilder(settings.directory(), indexes, things, rebuilds, report),
                current,
                report,
                realTime);
    }

    /** Without a group: every instance reads everything, and nobody's offsets are touched. */
    private static KafkaConsumer<String, byte[]> consumer(KafkaProperties kafka) {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    @Bean
    TopicEnds topicEnds(EventingProperties eventing, KafkaProperties kafka) {
        Map<String, Object> settings = kafka.buildAdminProperties();
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000);
        return new TopicEnds(Admin.create(settings), eventing.topic());
    }
}
