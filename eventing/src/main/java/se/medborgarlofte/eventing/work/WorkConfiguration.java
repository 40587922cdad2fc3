package se.medborgarlofte.eventing.work;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.EventingProperties;
import se.medborgarlofte.eventing.trace.Traces;

/** Puts the queue and its worker together. */
@Configuration(proxyBeanMethods = false)
public class WorkConfiguration {

    @Bean
    WorkQueue workQueue(
            MongoDatabase database,
            WorkHandlers handlers,
            Clock businessTime,
            @Qualifier("realTime") Clock realTime,
            Traces traces) {
        return new WorkQueue(database, handlers, businessTime, realTime, traces);
    }

    @Bean
    WorkHandlers workHandlers(ObjectProvider<WorkHandler> handlers) {
        return new WorkHandlers(handlers);
    }

    @Bean
    Worker worker(
            WorkQueue queue,
            WorkHandlers handlers,
            EventingProperties properties,
            Traces traces,
            MeterRegistry meters) {
        return new Worker(queue, handlers, properties.work(), traces, meters);
    }
}
