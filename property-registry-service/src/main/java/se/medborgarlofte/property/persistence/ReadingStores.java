package se.medborgarlofte.property.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.store.AggregateDefinition;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.AggregateStores;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.property.domain.MarkReading;
import se.medborgarlofte.property.domain.MarkReadingEvent;

/** Where readings of markings are kept, and their queries. */
@Configuration(proxyBeanMethods = false)
class ReadingStores {

    static final String READINGS = "mark_readings";

    @Bean
    AggregateStore<MarkReading, MarkReadingEvent> markReadingStore(
            AggregateStores stores, EventWriter<MarkReading, MarkReadingEvent> writer, Restater<MarkReading> restater) {
        return stores.define(AggregateDefinition.of(READINGS, MarkReading.class, MarkReadingEvent.class, writer)
                .restating(restater));
    }
}
