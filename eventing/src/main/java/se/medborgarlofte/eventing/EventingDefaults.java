package se.medborgarlofte.eventing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Defaults for Spring's own properties, below everything a service or an operator sets. */
public final class EventingDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> defaults = new LinkedHashMap<>();
        defaults.put("spring.cloud.function.definition", "events");
        defaults.put("spring.cloud.stream.kafka.binder.auto-create-topics", "false");
        defaults.put("spring.cloud.stream.kafka.binder.auto-add-partitions", "false");
        defaults.put("spring.cloud.stream.kafka.default.consumer.start-offset", "earliest");
        defaults.put("spring.cloud.stream.default.consumer.max-attempts", "3");
        defaults.put("spring.kafka.consumer.auto-offset-reset", "earliest");
        // What an instance held that was killed is handed to the next one after this, instead of after Kafka's 45 s.
        defaults.put("spring.kafka.consumer.properties[session.timeout.ms]", "10000");
        defaults.put("spring.kafka.consumer.properties[heartbeat.interval.ms]", "2000");
        defaults.put("spring.mongodb.representation.uuid", "standard");
        defaults.put("spring.lifecycle.timeout-per-shutdown-phase", "20s");
        defaults.put("server.shutdown", "graceful");
        defaults.put("spring.threads.virtual.enabled", "true");
        defaults.put("management.tracing.sampling.probability", "1.0");
        defaults.put("management.otlp.metrics.export.enabled", "false");
        defaults.put("management.endpoints.web.exposure.include", "health,info,metrics");
        defaults.put("management.endpoint.health.probes.enabled", "true");
        environment.getPropertySources().addLast(new MapPropertySource("eventing-defaults", defaults));
    }
}
