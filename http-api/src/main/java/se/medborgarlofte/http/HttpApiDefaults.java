package se.medborgarlofte.http;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Settings of Spring that every API shares; whatever a service or its environment says comes first. */
final class HttpApiDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> defaults = new HashMap<>();
        defaults.put("springdoc.api-docs.path", "/${http-api.name:api}/v1/api-docs");
        defaults.put("springdoc.api-docs.enabled", "true");
        defaults.put("springdoc.api-docs.version", "openapi_3_1");
        defaults.put("springdoc.override-with-generic-response", "false");
        defaults.put("springdoc.default-produces-media-type", "application/json");
        defaults.put("springdoc.writer-with-order-by-keys", "true");
        defaults.put("spring.threads.virtual.enabled", "true");
        defaults.put("server.shutdown", "graceful");
        defaults.put("management.endpoints.web.exposure.include", "health,info,metrics");
        defaults.put("management.endpoint.health.probes.enabled", "true");
        // Where a collector runs, its address is named; otherwise nobody is called every minute in vain.
        defaults.put("management.otlp.metrics.export.enabled", "false");
        environment.getPropertySources().addLast(new MapPropertySource("http-api-defaults", defaults));
    }
}
