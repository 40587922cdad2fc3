package se.medborgarlofte.eventing;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import se.medborgarlofte.eventing.admin.AdminConfiguration;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.cipher.FieldCipher;
import se.medborgarlofte.eventing.cipher.LinkKeys;
import se.medborgarlofte.eventing.clock.ShiftableClock;
import se.medborgarlofte.eventing.deadletter.DeadLetterConfiguration;
import se.medborgarlofte.eventing.envelope.EventCatalog;
import se.medborgarlofte.eventing.handling.HandlingConfiguration;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.lease.Leases;
import se.medborgarlofte.eventing.migration.Migration;
import se.medborgarlofte.eventing.migration.Migrations;
import se.medborgarlofte.eventing.migration.TechnicalIndexes;
import se.medborgarlofte.eventing.projection.ProjectionConfiguration;
import se.medborgarlofte.eventing.reemission.Reemission;
import se.medborgarlofte.eventing.relay.ParkedAggregates;
import se.medborgarlofte.eventing.relay.Relay;
import se.medborgarlofte.eventing.relay.RelaySettings;
import se.medborgarlofte.eventing.store.AggregateStores;
import se.medborgarlofte.eventing.store.StateMapping;
import se.medborgarlofte.eventing.trace.Traces;
import se.medborgarlofte.eventing.uniqueness.ReservationHolder;
import se.medborgarlofte.eventing.uniqueness.Reservations;
import se.medborgarlofte.eventing.work.WorkConfiguration;
import se.medborgarlofte.eventing.work.WorkHandler;
import tools.jackson.databind.json.JsonMapper;

/** Puts the library together for a service with a store, a broker and {@code eventing.*} settings. */
@AutoConfiguration(after = MongoAutoConfiguration.class)
@EnableConfigurationProperties(EventingProperties.class)
@Import({
    HandlingConfiguration.class,
    DeadLetterConfiguration.class,
    WorkConfiguration.class,
    AdminConfiguration.class,
    ProjectionConfiguration.class
})
public class EventingAutoConfiguration {

    @Bean
    @Primary
    @ConditionalOnMissingBean(name = "businessTime")
    Clock businessTime(EventingProperties properties) {
        String offsetFile = properties.clock().offsetFile();
        return offsetFile == null ? Clock.systemUTC() : new ShiftableClock(Path.of(offsetFile), Clock.systemUTC());
    }

    /** Real time: for leases, waits and tokens, which no shift of business time may touch. */
    @Bean(defaultCandidate = false)
    Clock realTime() {
        return Clock.systemUTC();
    }

    @Bean
    Traces traces(ObjectProvider<Tracer> tracer, ObjectProvider<Propagator> propagator) {
        return new Traces(tracer.getIfAvailable(() -> Tracer.NOOP), propagator.getIfAvailable(() -> Propagator.NOOP));
    }

    /** A store that is down or hangs is noticed within seconds, unless the connection string says otherwise. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    MongoClientSettingsBuilderCustomizer impatientStoreClient(@Value("${spring.mongodb.uri:}") String uri) {
        return settings -> {
            if (!uri.contains("serverSelectionTimeoutMS")) {
                settings.applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS));
            }
            if (!uri.contains("socketTimeoutMS")) {
                settings.applyToSocketSettings(socket -> socket.readTimeout(30, TimeUnit.SECONDS));
            }
        };
    }

    @Bean
    @ConditionalOnMissingBean
    MongoDatabase serviceDatabase(
            MongoClient client, @Value("${spring.mongodb.uri:}") String uri, EventingProperties properties) {
        String named = uri.isEmpty() ? null : new ConnectionString(uri).getDatabase();
        return client.getDatabase(named == null ? properties.context() : named);
    }

    @Bean
    @ConditionalOnMissingBean
    StateMapping stateMapping() {
        return new StateMapping();
    }

    @Bean
    EventCatalog eventCatalog(JsonMapper json) {
        return new EventCatalog(json);
    }

    @Bean
    AggregateStores aggregateStores(
            MongoDatabase database,
            StateMapping mapping,
            EventCatalog catalog,
            EventingProperties properties,
            Traces traces,
            Clock businessTime,
            @Qualifier("realTime") Clock realTime) {
        return new AggregateStores(database, mapping, catalog, properties.context(), traces, businessTime, realTime);
    }

    @Bean(destroyMethod = "")
    @ConditionalOnMissingBean(Producer.class)
    Producer<String, byte[]> eventProducer(KafkaProperties kafka, EventingProperties properties) {
        Map<String, Object> settings = kafka.buildProducerProperties();
        long deliveryTimeout = properties.relay().deliveryTimeout().toMillis();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) Math.min(10_000, deliveryTimeout / 2));
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) deliveryTimeout);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    @Bean
    Leases leases(MongoDatabase database, @Qualifier("realTime") Clock realTime) {
        return new Leases(database, realTime, Ids.uuidV7());
    }

    @Bean
    Relay relay(
            AggregateStores stores,
            MongoDatabase database,
            Producer<String, byte[]> producer,
            EventingProperties properties,
            Leases leases,
            MeterRegistry meters,
            @Qualifier("realTime") Clock realTime,
            @Value("${spring.application.name}") String application) {
        EventingProperties.Relay relay = properties.relay();
        return new Relay(
                stores,
                database,
                producer,
                new Relay.Destination(properties.topic(), properties.context(), "/" + application),
                leases,
                meters,
                realTime,
                new RelaySettings(relay.sweepEvery(), relay.grace(), relay.lease(), relay.drainAtMost()));
    }

    @Bean
    ParkedAggregates parkedAggregates(Relay relay) {
        return relay.parked();
    }

    @Bean
    AuditLog auditLog(MongoDatabase database, Clock businessTime) {
        return new AuditLog(database, businessTime);
    }

    @Bean
    @ConditionalOnProperty("eventing.cipher.master-key")
    FieldCipher fieldCipher(MongoDatabase database, @Value("${eventing.cipher.master-key}") String masterKey) {
        return new FieldCipher(database, masterKey);
    }

    /** Services with different master keys need a link secret in common. */
    @Bean
    @ConditionalOnProperty("eventing.cipher.master-key")
    LinkKeys linkKeys(@Value("${eventing.cipher.link-secret:${eventing.cipher.master-key}}") String linkSecret) {
        return new LinkKeys(linkSecret);
    }

    @Bean
    Reservations reservations(
            MongoDatabase database, @Qualifier("realTime") Clock realTime, ObjectProvider<ReservationHolder> holders) {
        return new Reservations(database, realTime, () -> holders.stream().toList());
    }

    @Bean
    Migrations migrations(
            MongoDatabase database,
            ObjectProvider<Migration> migrations,
            AggregateStores stores,
            Leases leases,
            ObjectProvider<WorkHandler> handlers,
            @Qualifier("realTime") Clock realTime) {
        Runnable technicalIndexes = () -> TechnicalIndexes.ensure(
                database, stores.all(), handlers.stream().map(WorkHandler::lane).collect(Collectors.toSet()));
        return new Migrations(database, () -> migrations.stream().toList(), technicalIndexes, leases, realTime);
    }

    @Bean
    Reemission reemission(AggregateStores stores) {
        return new Reemission(stores);
    }
}
