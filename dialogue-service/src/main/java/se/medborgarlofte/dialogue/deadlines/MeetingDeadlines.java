package se.medborgarlofte.dialogue.deadlines;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.dialogue.application.FollowMeeting;
import se.medborgarlofte.eventing.work.WorkHandler;

/** The days of promises and loans. */
@Configuration(proxyBeanMethods = false)
class MeetingDeadlines {

    @Bean
    WorkHandler promiseDue(FollowMeeting follow) {
        return deadline(FollowMeeting.PROMISE_DUE, follow::promiseDue);
    }

    @Bean
    WorkHandler promiseOverdue(FollowMeeting follow) {
        return deadline(FollowMeeting.PROMISE_OVERDUE, follow::promiseOverdue);
    }

    @Bean
    WorkHandler loanDueSoon(FollowMeeting follow) {
        return deadline(FollowMeeting.LOAN_DUE_SOON, follow::loanDueSoon);
    }

    @Bean
    WorkHandler loanOverdue(FollowMeeting follow) {
        return deadline(FollowMeeting.LOAN_OVERDUE, follow::loanOverdue);
    }

    private static WorkHandler deadline(String kind, Consumer<String> action) {
        return new Deadline(
                "meetings", kind, work -> action.accept(work.payload().getString(FollowMeeting.ID)));
    }
}
