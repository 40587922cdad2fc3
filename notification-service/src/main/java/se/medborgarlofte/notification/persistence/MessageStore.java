package se.medborgarlofte.notification.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.store.AggregateDefinition;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.AggregateStores;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.eventing.store.StateMapping;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.MessageEvent;
import se.medborgarlofte.notification.domain.Progress;

/** How messages are stored. */
@Configuration(proxyBeanMethods = false)
class MessageStore {

    static final String COLLECTION = "messages";

    @Bean
    AggregateStore<Message, MessageEvent> messages(
            AggregateStores stores,
            StateMapping mapping,
            EventWriter<Message, MessageEvent> writer,
            Restater<Message> restater) {
        mapping.sealed(Progress.class);
        return stores.define(AggregateDefinition.of(COLLECTION, Message.class, MessageEvent.class, writer)
                .restating(restater));
    }
}
