package se.medborgarlofte.dialogue.deadlines;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.dialogue.application.FollowSummary;
import se.medborgarlofte.eventing.work.WorkHandler;

/** The question whether it helped. */
@Configuration(proxyBeanMethods = false)
class SummaryDeadlines {

    @Bean
    WorkHandler summaryFollowUp(FollowSummary follow) {
        return new Deadline(
                "associations",
                FollowSummary.FOLLOW_UP,
                work -> follow.ask(work.payload().getString(FollowSummary.SUMMARY)));
    }
}
