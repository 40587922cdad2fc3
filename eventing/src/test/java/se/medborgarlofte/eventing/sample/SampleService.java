package se.medborgarlofte.eventing.sample;

import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.medborgarlofte.eventing.store.AggregateStore;

/** The sample service started by hand in this JVM, so that a test can have several and stop them. */
final class SampleService implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private SampleService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static SampleService start(String bootstrapServers, String mongoUri, String topic, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "spring.application.name", "sample-service",
                "eventing.context", "sample",
                "eventing.topic", topic,
                "eventing.relay.sweep-every", "500ms",
                "eventing.relay.grace", "1s",
                "spring.cloud.stream.bindings.events-in-0.destination", topic,
                "spring.cloud.stream.bindings.events-in-0.group", "sample-service",
                "spring.kafka.bootstrap-servers", bootstrapServers,
                "spring.mongodb.uri", mongoUri));
        all.putAll(settings);
        return new SampleService(new SpringApplicationBuilder(SampleApplication.class)
                .web(WebApplicationType.NONE)
                .properties(all)
                .run());
    }

    @SuppressWarnings("unchecked")
    AggregateStore<Box, Box.BoxEvent> boxes() {
        return context.getBean("boxes", AggregateStore.class);
    }

    MongoDatabase database() {
        return context.getBean(MongoDatabase.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
