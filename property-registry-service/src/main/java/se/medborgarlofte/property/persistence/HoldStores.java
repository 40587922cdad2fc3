package se.medborgarlofte.property.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.store.AggregateDefinition;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.AggregateStores;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.property.domain.Hold;
import se.medborgarlofte.property.domain.HoldEvent;

/** Where holds are kept. */
@Configuration(proxyBeanMethods = false)
class HoldStores {

    @Bean
    AggregateStore<Hold, HoldEvent> holdStore(AggregateStores stores, EventWriter<Hold, HoldEvent> writer) {
        return stores.define(AggregateDefinition.of("holds", Hold.class, HoldEvent.class, writer));
    }
}
