package se.medborgarlofte.dialogue.deadlines;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.dialogue.application.FollowSlotPoll;
import se.medborgarlofte.eventing.work.WorkHandler;

/** The end of a poll on times. */
@Configuration(proxyBeanMethods = false)
class SlotPollDeadlines {

    @Bean
    WorkHandler slotPollClose(FollowSlotPoll follow) {
        return new Deadline(
                "visits",
                FollowSlotPoll.CLOSE,
                work -> follow.close(work.payload().getString(FollowSlotPoll.POLL)));
    }
}
