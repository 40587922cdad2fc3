package se.medborgarlofte.notification.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.ProcessHandler;

/** What is listened to about polls on times. */
@Configuration(proxyBeanMethods = false)
class PollConfiguration {

    /** Idempotent by the messages' ids, which follow from the poll and the occasion. */
    @Bean
    ProcessHandler<PollHandler.Facts> passPollsOn(PollHandler handler) {
        return new ProcessHandler<>(
                "pass-polls-on",
                Set.of(EventType.of("dialogue", "slot-poll-opened")),
                PollHandler.Facts.class,
                handler::opened);
    }

    /** Idempotent by the messages' ids, which follow from the poll and the occasion. */
    @Bean
    ProcessHandler<PollHandler.Facts> tellWhatPollsSuggest(PollHandler handler) {
        return new ProcessHandler<>(
                "tell-what-polls-suggest",
                Set.of(EventType.of("dialogue", "slot-poll-closed")),
                PollHandler.Facts.class,
                handler::closed);
    }
}
