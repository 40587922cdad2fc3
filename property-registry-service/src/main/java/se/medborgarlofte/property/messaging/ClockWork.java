package se.medborgarlofte.property.messaging;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.handling.EventHandler;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.ProcessHandler;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkQueue;
import se.medborgarlofte.eventing.work.WorkResult;
import se.medborgarlofte.property.application.ClockQueue;
import se.medborgarlofte.property.application.FollowClocks;

/** Watches the clocks of the law as durable work; whatever happens to a custody may start or stop one. */
@Configuration(proxyBeanMethods = false)
class ClockWork {

    private static final String LOOK = "legal-clocks";
    private static final String SEIZURE = "seizureId";
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    record HeardCustody(String seizureId) {}

    @Bean
    EventHandler<HeardCustody> followLegalClocks(FollowClocks clocks) {
        return new ProcessHandler<>(
                "follow-legal-clocks",
                Stream.of(CustodyWriter.TYPES)
                        .map(type -> EventType.of("property", type))
                        .collect(Collectors.toUnmodifiableSet()),
                HeardCustody.class,
                event -> clocks.follow(event.data().seizureId()));
    }

    @Bean
    WorkHandler lookAtLegalClocks(FollowClocks clocks) {
        return new Looking(clocks);
    }

    @Bean
    ClockQueue clockQueue(WorkQueue queue) {
        return new DurableQueue(queue);
    }

    private record Looking(FollowClocks clocks) implements WorkHandler {

        @Override
        public String kind() {
            return LOOK;
        }

        @Override
        public WorkResult perform(Work work) {
            clocks.follow(work.payload().getString(SEIZURE));
            return new WorkResult.Done("looked at");
        }
    }

    /** In the morning: whoever is told of a day that has come has the day before them. */
    private record DurableQueue(WorkQueue queue) implements ClockQueue {

        @Override
        public void lookOn(LocalDate day, String seizureId) {
            queue.schedule(
                    LOOK,
                    seizureId + ":" + day,
                    day.atTime(MORNING).atZone(SWEDEN).toInstant(),
                    new Document(SEIZURE, seizureId));
        }
    }
}
