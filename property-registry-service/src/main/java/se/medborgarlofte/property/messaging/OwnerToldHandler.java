package se.medborgarlofte.property.messaging;

import java.time.Instant;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.handling.EventHandler;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.ProcessHandler;
import se.medborgarlofte.property.application.RecordOwnerTold;

/** Hears from the notification service that the message to an owner has left. */
@Configuration(proxyBeanMethods = false)
class OwnerToldHandler {
    private static final String TEMPLATE = "match-confirmed";

    /** Of a message only what it was and what it was about. */
    record HandedOver(String template, String causeSubject, Instant at) {}

    @Bean
    EventHandler<HandedOver> recordOwnersTold(RecordOwnerTold ownerTold) {
        return new ProcessHandler<>(
                "record-owner-told",
                Set.of(EventType.of("notification", "message-handed-over")),
                HandedOver.class,
                event -> {
                    if (event.data().template().equals(TEMPLATE)) {
                        ownerTold.record(
                                event.data().causeSubject(), event.data().at());
                    }
                });
    }
}
