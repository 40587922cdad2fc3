package se.medborgarlofte.property.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.store.AggregateDefinition;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.AggregateStores;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.property.domain.LookUp;
import se.medborgarlofte.property.domain.LookUpEvent;

/** Where look-ups are kept. */
@Configuration(proxyBeanMethods = false)
class LookUpStores {

    static final String LOOK_UPS = "look_ups";

    @Bean
    AggregateStore<LookUp, LookUpEvent> lookUpStore(
            AggregateStores stores, EventWriter<LookUp, LookUpEvent> writer, Restater<LookUp> restater) {
        return stores.define(AggregateDefinition.of(LOOK_UPS, LookUp.class, LookUpEvent.class, writer)
                .restating(restater));
    }
}
