package se.medborgarlofte.property.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.handling.EventHandler;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.ProcessHandler;
import se.medborgarlofte.property.application.FollowMarkReading;

/** What readings of markings ask for, and what kits that got an owner mean for them. */
@Configuration(proxyBeanMethods = false)
class ReadingHandlers {

    record HeardReading(String readingId) {}

    record HeardKit(String kitId) {}

    @Bean
    EventHandler<HeardReading> followMarkReadings(FollowMarkReading readings) {
        return new ProcessHandler<>(
                "follow-mark-readings",
                Set.of(
                        EventType.of("property", "mark-reading-begun"),
                        EventType.of("property", "mark-reading-advanced"),
                        EventType.of("property", "mark-reading-overdue"),
                        EventType.of("property", "mark-reading-restated")),
                HeardReading.class,
                event -> readings.follow(event.data().readingId()));
    }

    @Bean
    EventHandler<HeardKit> traceMarksOfClaimedKits(FollowMarkReading readings) {
        return new ProcessHandler<>(
                "trace-marks-of-claimed-kits",
                Set.of(EventType.of("property", "kit-claimed"), EventType.of("property", "kit-restated")),
                HeardKit.class,
                event -> readings.followKit(event.data().kitId()));
    }
}
