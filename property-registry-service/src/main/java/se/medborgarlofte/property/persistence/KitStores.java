package se.medborgarlofte.property.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.store.AggregateDefinition;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.AggregateStores;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.property.domain.Kit;
import se.medborgarlofte.property.domain.KitBatch;
import se.medborgarlofte.property.domain.KitBatchEvent;
import se.medborgarlofte.property.domain.KitEvent;

/** Where kits and their batches are kept. */
@Configuration(proxyBeanMethods = false)
class KitStores {

    static final String KITS = "kits";
    static final String BATCHES = "kit_batches";

    @Bean
    AggregateStore<Kit, KitEvent> kitStore(
            AggregateStores stores, EventWriter<Kit, KitEvent> writer, Restater<Kit> restater) {
        return stores.define(
                AggregateDefinition.of(KITS, Kit.class, KitEvent.class, writer).restating(restater));
    }

    @Bean
    AggregateStore<KitBatch, KitBatchEvent> kitBatchStore(
            AggregateStores stores, EventWriter<KitBatch, KitBatchEvent> writer) {
        return stores.define(AggregateDefinition.of(BATCHES, KitBatch.class, KitBatchEvent.class, writer));
    }
}
