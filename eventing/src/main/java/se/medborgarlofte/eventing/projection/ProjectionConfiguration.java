package se.medborgarlofte.eventing.projection;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import se.medborgarlofte.eventing.EventingProperties;

/** Starts the projector of a service that tells other agencies something. */
@Configuration(proxyBeanMethods = false)
@Conditional(ProjectionConfiguration.TellsAgencies.class)
public class ProjectionConfiguration {

    @Bean
    Projector projector(
            EventingProperties properties,
            KafkaProperties kafka,
            @Value("${spring.application.name}") String application) {
        PublicFields fields = PublicFields.of(properties.context()).orElseThrow();
        ProjectorClients clients = new ProjectorClients(kafka, application + "-projector");
        return new Projector(properties.topic(), new Projection(fields), clients);
    }

    static final class TellsAgencies implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            String name = context.getEnvironment().getProperty("eventing.context", "");
            return PublicFields.of(name).isPresent();
        }
    }
}
