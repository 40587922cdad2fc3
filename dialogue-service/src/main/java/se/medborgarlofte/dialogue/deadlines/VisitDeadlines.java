package se.medborgarlofte.dialogue.deadlines;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.dialogue.application.FollowVisit;
import se.medborgarlofte.dialogue.application.PlanVisit;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;

/** The times of a visit. */
@Configuration(proxyBeanMethods = false)
class VisitDeadlines {

    @Bean
    WorkHandler proposalDeadline(FollowVisit followVisit) {
        return new Deadline(
                "visits",
                PlanVisit.PROPOSAL_DEADLINE,
                work -> followVisit.lapseProposal(visitOf(work), numberOf(work)));
    }

    @Bean
    WorkHandler visitReminder(FollowVisit followVisit) {
        return new Deadline("visits", PlanVisit.REMINDER, work -> followVisit.remind(visitOf(work), numberOf(work)));
    }

    @Bean
    WorkHandler lastChanceOfAVisit(FollowVisit followVisit) {
        return new Deadline("visits", PlanVisit.LAST_CHANCE, work -> followVisit.lapse(visitOf(work)));
    }

    @Bean
    WorkHandler overdueReport(FollowVisit followVisit) {
        return new Deadline(
                "visits",
                PlanVisit.REPORT,
                work -> followVisit.chaseReport(
                        visitOf(work), numberOf(work), work.payload().getInteger(PlanVisit.CHASE)));
    }

    private static String visitOf(Work work) {
        return work.payload().getString(PlanVisit.VISIT);
    }

    private static int numberOf(Work work) {
        return work.payload().getInteger(PlanVisit.NUMBER);
    }
}
