package se.medborgarlofte.dialogue.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.dialogue.application.ForgetGuest;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.ProcessHandler;

/** What follows when something was left without an account. */
@Configuration(proxyBeanMethods = false)
class GuestHandlers {

    /** What this service needs of its own events about it. */
    record AboutGuest(String guestRequestId) {}

    /** Idempotent by the plan's key. */
    @Bean
    ProcessHandler<AboutGuest> plansToForget(ForgetGuest forgetGuest) {
        return new ProcessHandler<>(
                "plans-to-forget",
                Set.of(EventType.of("dialogue", "guest-link-due")),
                AboutGuest.class,
                event -> forgetGuest.plan(event.data().guestRequestId()));
    }
}
