package se.medborgarlofte.property.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.store.AggregateDefinition;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.AggregateStores;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.property.domain.InsurerPayout;
import se.medborgarlofte.property.domain.InsurerPayoutEvent;

/** Where pay-outs are kept. */
@Configuration(proxyBeanMethods = false)
class PayoutStores {

    @Bean
    AggregateStore<InsurerPayout, InsurerPayoutEvent> payoutStore(
            AggregateStores stores, EventWriter<InsurerPayout, InsurerPayoutEvent> writer) {
        return stores.define(
                AggregateDefinition.of("insurer_payouts", InsurerPayout.class, InsurerPayoutEvent.class, writer));
    }
}
