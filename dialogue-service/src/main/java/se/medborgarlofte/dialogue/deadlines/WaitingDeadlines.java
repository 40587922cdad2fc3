package se.medborgarlofte.dialogue.deadlines;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.dialogue.application.OfferFreedTime;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkResult;

/** Time that somebody has more of than before; it is offered in one municipality by one piece of work at a time. */
@Configuration(proxyBeanMethods = false)
class WaitingDeadlines {

    /** While somebody offers in a municipality, the next waits without holding up the other municipalities. */
    private static final Duration SOON = Duration.ofMillis(500);

    @Bean
    WorkHandler freedTime(OfferFreedTime offerFreedTime) {
        return new FreedTime(offerFreedTime);
    }

    private record FreedTime(OfferFreedTime offerFreedTime) implements WorkHandler {

        @Override
        public String kind() {
            return OfferFreedTime.OFFER;
        }

        @Override
        public String lane() {
            return "offers";
        }

        /** Waiting for one's turn is no failure. */
        @Override
        public int maxAttempts() {
            return Integer.MAX_VALUE;
        }

        @Override
        public WorkResult perform(Work work) {
            String municipality = work.payload().getString(OfferFreedTime.MUNICIPALITY);
            return offerFreedTime.in(
                            municipality,
                            work.payload().getDate(OfferFreedTime.SINCE).toInstant())
                    ? new WorkResult.Done("offered")
                    : new WorkResult.RetryLater(SOON, "somebody offers there");
        }
    }
}
