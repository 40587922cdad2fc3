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
import se.medborgarlofte.pledge.domain.PledgeStep;

/**
 * Puts into the calendar what is to happen to a pledge in force: its follow-up on the day after its last one, and a
 * signed revision on the day it takes effect. The work's key names pledge and day, so that an extension schedules the
 * later day as well; the earlier one finds the pledge still in force and does nothing.
 */
@Configuration(proxyBeanMethods = false)
class PledgeCalendarHandling {

    @Bean
    ProcessHandler<SignedPledgeFacts> calendarOfPledgesInForce(WorkQueue queue, SwedishCalendar calendar) {
        return new ProcessHandler<>(
                "calendar-of-pledges-in-force",
                Set.of(
                        EventType.of("pledge", "pledge-activated"),
                        EventType.of("pledge", "pledge-amendment-endorsed"),
                        EventType.of("pledge", "pledge-amended"),
                        EventType.of("pledge", "pledge-resumed"),
                        EventType.of("pledge", "pledge-restated")),
                SignedPledgeFacts.class,
                event -> schedule(event.data(), queue, calendar));
    }

    private static void schedule(SignedPledgeFacts pledge, WorkQueue queue, SwedishCalendar calendar) {
        if (pledge.state() != PledgeState.ACTIVE || pledge.validUntil() == null) {
            return;
        }
        queue.schedule(
                FollowUpWork.KIND,
                pledge.pledgeId() + "@" + pledge.validUntil(),
                calendar.startOf(pledge.validUntil().plusDays(1)),
                new Document("pledgeId", pledge.pledgeId()));
        scheduleRevision(pledge, queue, calendar);
    }

    private static void scheduleRevision(SignedPledgeFacts pledge, WorkQueue queue, SwedishCalendar calendar) {
        SignedPledgeFacts.Revision revision = pledge.amendment();
        if (revision == null || revision.awaits() != PledgeStep.ACTIVATE || revision.effectiveFrom() == null) {
            return;
        }
        queue.schedule(
                RevisionWork.KIND,
                pledge.pledgeId() + "@" + pledge.contentRevision() + "@" + revision.effectiveFrom(),
                calendar.startOf(revision.effectiveFrom()),
                new Document("pledgeId", pledge.pledgeId()));
    }
}
