package se.medborgarlofte.dialogue.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.dialogue.application.FollowSlotPoll;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.ProcessHandler;

/** What follows when a poll is opened. */
@Configuration(proxyBeanMethods = false)
class SlotPollHandlers {

    /** What this service needs of its own events about polls. */
    record AboutSlotPoll(String slotPollId) {}

    /** Idempotent by the plan's key. */
    @Bean
    ProcessHandler<AboutSlotPoll> plansSlotPolls(FollowSlotPoll followSlotPoll) {
        return new ProcessHandler<>(
                "plans-slot-polls",
                Set.of(EventType.of("dialogue", "slot-poll-opened")),
                AboutSlotPoll.class,
                event -> followSlotPoll.plan(event.data().slotPollId()));
    }
}
