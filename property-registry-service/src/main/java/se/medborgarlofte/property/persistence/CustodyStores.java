package se.medborgarlofte.property.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.store.AggregateDefinition;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.AggregateStores;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.CustodyEvent;

/** Where custodies are kept. */
@Configuration(proxyBeanMethods = false)
class CustodyStores {

    static final String CUSTODIES = "custodies";

    @Bean
    AggregateStore<Custody, CustodyEvent> custodyStore(
            AggregateStores stores, EventWriter<Custody, CustodyEvent> writer, Restater<Custody> restater) {
        return stores.define(AggregateDefinition.of(CUSTODIES, Custody.class, CustodyEvent.class, writer)
                .restating(restater));
    }
}
