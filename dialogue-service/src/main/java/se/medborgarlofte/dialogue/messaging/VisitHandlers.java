package se.medborgarlofte.dialogue.messaging;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.dialogue.application.FollowVisit;
import se.medborgarlofte.dialogue.application.PlanVisit;
import se.medborgarlofte.dialogue.application.ProposeVisit;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.NotYetKnownException;
import se.medborgarlofte.eventing.handling.ProcessHandler;

/** What follows when something has happened to a visit. */
@Configuration(proxyBeanMethods = false)
class VisitHandlers {

    /** Idempotent by the visit: while somebody is being asked nobody else is. */
    @Bean
    ProcessHandler<AboutVisit> proposesVisits(ProposeVisit proposeVisit) {
        return new ProcessHandler<>(
                "proposes-visits",
                dialogue("visit-requested", "visit-rescheduled"),
                AboutVisit.class,
                event -> proposeVisit.propose(event.data().visitId()));
    }

    /** Idempotent by the plans' keys, which follow from the visit as it is. */
    @Bean
    ProcessHandler<AboutVisit> plansVisits(PlanVisit planVisit) {
        return new ProcessHandler<>(
                "plans-visits",
                dialogue("visit-requested", "visit-proposed", "visit-confirmed", "visit-rescheduled"),
                AboutVisit.class,
                event -> planVisit.plan(event.data().visitId()));
    }

    /** Idempotent by the bookings' names: what is free already stays so. */
    @Bean
    ProcessHandler<AboutVisit> passesTimeOn(FollowVisit followVisit) {
        return new ProcessHandler<>(
                "passes-time-on",
                dialogue(
                        "visit-proposal-lapsed",
                        "visit-rescheduled",
                        "visit-representative-replaced",
                        "visit-cancelled",
                        "visit-lapsed"),
                AboutVisit.class,
                event -> followVisit.passOn(event.data().visitId()));
    }

    /** Idempotent by the visit's state: it is held once. */
    @Bean
    ProcessHandler<AboutMeeting> notesHeldVisits(FollowVisit followVisit) {
        return new ProcessHandler<>("notes-held-visits", dialogue("meeting-recorded"), AboutMeeting.class, event -> {
            String visitId = event.data().visitId();
            if (visitId != null && !followVisit.held(visitId, event.data().meetingNoteId())) {
                throw new NotYetKnownException(visitId);
            }
        });
    }

    private static Set<EventType> dialogue(String... types) {
        return Arrays.stream(types).map(type -> EventType.of("dialogue", type)).collect(Collectors.toUnmodifiableSet());
    }
}
