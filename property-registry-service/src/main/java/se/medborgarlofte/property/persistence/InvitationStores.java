package se.medborgarlofte.property.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.store.AggregateDefinition;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.AggregateStores;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.property.domain.VictimInvitation;
import se.medborgarlofte.property.domain.VictimInvitationEvent;

/** Where invitations are kept. */
@Configuration(proxyBeanMethods = false)
class InvitationStores {

    @Bean
    AggregateStore<VictimInvitation, VictimInvitationEvent> invitationStore(
            AggregateStores stores, EventWriter<VictimInvitation, VictimInvitationEvent> writer) {
        return stores.define(AggregateDefinition.of(
                "victim_invitations", VictimInvitation.class, VictimInvitationEvent.class, writer));
    }
}
