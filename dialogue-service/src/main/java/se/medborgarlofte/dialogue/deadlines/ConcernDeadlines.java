package se.medborgarlofte.dialogue.deadlines;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.dialogue.application.FollowConcern;
import se.medborgarlofte.eventing.work.WorkHandler;

/** The alarm about concerns that are met with silence. */
@Configuration(proxyBeanMethods = false)
class ConcernDeadlines {

    @Bean
    WorkHandler silentConcern(FollowConcern follow) {
        return new Deadline(
                "concerns",
                FollowConcern.SILENCE,
                work -> follow.alarm(
                        work.payload().getString(FollowConcern.CONCERN),
                        work.payload().getDate(FollowConcern.HEARD_AT).toInstant(),
                        work.payload().getInteger(FollowConcern.NUMBER)));
    }
}
