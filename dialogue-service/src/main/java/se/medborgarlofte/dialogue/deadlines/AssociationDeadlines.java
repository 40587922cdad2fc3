package se.medborgarlofte.dialogue.deadlines;

import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.dialogue.application.FollowAssociation;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;

/** The yearly question whether an association is alive. */
@Configuration(proxyBeanMethods = false)
class AssociationDeadlines {

    @Bean
    WorkHandler associationConfirmation(FollowAssociation follow) {
        return new Deadline(
                "associations", FollowAssociation.ASK, work -> follow.ask(associationOf(work), confirmedAt(work)));
    }

    @Bean
    WorkHandler associationUnanswered(FollowAssociation follow) {
        return new Deadline(
                "associations",
                FollowAssociation.UNANSWERED,
                work -> follow.unanswered(associationOf(work), confirmedAt(work)));
    }

    private static String associationOf(Work work) {
        return work.payload().getString(FollowAssociation.ASSOCIATION);
    }

    private static Instant confirmedAt(Work work) {
        return work.payload().getDate(FollowAssociation.CONFIRMED_AT).toInstant();
    }
}
