package se.medborgarlofte.property.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.handling.EventHandler;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.ProcessHandler;
import se.medborgarlofte.property.application.FollowItem;

/** Things that passed to another owner or were closed are matched accordingly. */
@Configuration(proxyBeanMethods = false)
class ItemHandlers {

    record HeardItem(String itemId) {}

    @Bean
    EventHandler<HeardItem> followRegisteredThings(FollowItem items) {
        return new ProcessHandler<>(
                "follow-registered-things",
                Set.of(EventType.of("property", "item-transferred"), EventType.of("property", "item-closed")),
                HeardItem.class,
                event -> items.follow(event.data().itemId()));
    }
}
