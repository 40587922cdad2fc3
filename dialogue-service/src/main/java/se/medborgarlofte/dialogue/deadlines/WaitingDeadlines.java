package se.medborgarlofte.dialogue.deadlines;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.dialogue.application.OfferFreedTime;
import se.medborgarlofte.eventing.work.WorkHandler;

/** Time that somebody has more of than before. */
@Configuration(proxyBeanMethods = false)
class WaitingDeadlines {

    @Bean
    WorkHandler freedTime(OfferFreedTime offerFreedTime) {
        return new Deadline(
                "offers",
                OfferFreedTime.OFFER,
                work -> offerFreedTime.in(work.payload().getString(OfferFreedTime.MUNICIPALITY)));
    }
}
