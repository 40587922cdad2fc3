package se.medborgarlofte.pledge.messaging;

import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.ProcessHandler;
import se.medborgarlofte.eventing.work.WorkQueue;
import se.medborgarlofte.pledge.application.SwedishCalendar;

/**
 * Puts an area under watch as soon as anything of it is told. The work's key is the area: hearing of it again schedules
 * nothing more, and once begun it goes on every morning.
 */
@Configuration(proxyBeanMethods = false)
class WatchScheduling {

    /** What this reads of an event. */
    record OfArea(@Nullable String municipalityCode) {}

    @Bean
    ProcessHandler<OfArea> watchOfAreas(WorkQueue queue, SwedishCalendar calendar) {
        return new ProcessHandler<>(
                "watch-of-areas",
                Set.of(
                        EventType.of("pledge", "agreement-drafted"),
                        EventType.of("pledge", "agreement-restated"),
                        EventType.of("pledge", "picture-opened"),
                        EventType.of("pledge", "picture-restated"),
                        EventType.of("pledge", "pledge-drafted"),
                        EventType.of("pledge", "pledge-restated")),
                OfArea.class,
                event -> schedule(event.data(), queue, calendar));
    }

    private static void schedule(OfArea area, WorkQueue queue, SwedishCalendar calendar) {
        if (area.municipalityCode() != null) {
            queue.schedule(WatchWork.KIND, area.municipalityCode(), calendar.nextMorning(), new Document());
        }
    }
}
