package se.medborgarlofte.pledge.messaging;

import java.util.Set;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.ProcessHandler;
import se.medborgarlofte.eventing.work.WorkQueue;
import se.medborgarlofte.pledge.application.SwedishCalendar;
import se.medborgarlofte.pledge.domain.PledgeState;

/**
 * Puts the activation of a signed pledge in the calendar. It hears the service's own event rather than being called
 * after the signature: the event is saved with the signature, so a crash between the two cannot lose the activation.
 * The work's key is the pledge, so that hearing it again schedules nothing more.
 */
@Configuration(proxyBeanMethods = false)
class ActivationScheduling {

    @Bean
    ProcessHandler<SignedPledgeFacts> activationOfSignedPledges(WorkQueue queue, SwedishCalendar calendar) {
        return new ProcessHandler<>(
                "activation-of-signed-pledges",
                Set.of(EventType.of("pledge", "pledge-signed"), EventType.of("pledge", "pledge-restated")),
                SignedPledgeFacts.class,
                event -> schedule(event.data(), queue, calendar));
    }

    private static void schedule(SignedPledgeFacts pledge, WorkQueue queue, SwedishCalendar calendar) {
        if (pledge.state() == PledgeState.SIGNED && pledge.effectiveFrom() != null) {
            queue.schedule(
                    ActivationWork.KIND, pledge.pledgeId(), calendar.startOf(pledge.effectiveFrom()), new Document());
        }
    }
}
