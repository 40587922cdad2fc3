package se.medborgarlofte.dialogue.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.dialogue.application.FollowAssociation;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.ProcessHandler;

/** What follows when an association is registered or has been confirmed. */
@Configuration(proxyBeanMethods = false)
class AssociationHandlers {

    /** What this service needs of its own events about associations. */
    record AboutAssociation(String associationId) {}

    /** Idempotent by the plans' keys, which follow from when the association was last confirmed. */
    @Bean
    ProcessHandler<AboutAssociation> plansAssociations(FollowAssociation followAssociation) {
        return new ProcessHandler<>(
                "plans-associations",
                Set.of(
                        EventType.of("dialogue", "association-registered"),
                        EventType.of("dialogue", "association-changed")),
                AboutAssociation.class,
                event -> followAssociation.plan(event.data().associationId()));
    }
}
