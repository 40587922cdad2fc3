package se.medborgarlofte.dialogue.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.dialogue.application.FollowMeeting;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.ProcessHandler;

/** What follows a meeting. */
@Configuration(proxyBeanMethods = false)
class MeetingHandlers {

    /** What this service needs of its own events about promises. */
    record AboutPromise(String promiseId) {}

    /** What this service needs of its own events about loans. */
    record AboutLoan(String loanId) {}

    /** Idempotent by the promises' ids, which follow from the note's. */
    @Bean
    ProcessHandler<AboutMeeting> takesPromises(FollowMeeting followMeeting) {
        return new ProcessHandler<>(
                "takes-promises",
                Set.of(EventType.of("dialogue", "meeting-recorded")),
                AboutMeeting.class,
                event -> followMeeting.takePromises(event.data().meetingNoteId()));
    }

    /** Idempotent by the plans' keys. */
    @Bean
    ProcessHandler<AboutPromise> plansPromises(FollowMeeting followMeeting) {
        return new ProcessHandler<>(
                "plans-promises",
                Set.of(EventType.of("dialogue", "promise-made")),
                AboutPromise.class,
                event -> followMeeting.planPromise(event.data().promiseId()));
    }

    /** Idempotent by the plans' keys. */
    @Bean
    ProcessHandler<AboutLoan> plansLoans(FollowMeeting followMeeting) {
        return new ProcessHandler<>(
                "plans-loans",
                Set.of(EventType.of("dialogue", "loan-made")),
                AboutLoan.class,
                event -> followMeeting.planLoan(event.data().loanId()));
    }
}
