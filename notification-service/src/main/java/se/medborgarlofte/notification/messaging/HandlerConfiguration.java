package se.medborgarlofte.notification.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.ProcessHandler;

/**
 * The events this service listens to. Restated facts are left out on purpose: they tell that nothing has happened, and
 * nobody is written to because of nothing.
 */
@Configuration(proxyBeanMethods = false)
class HandlerConfiguration {

    @Bean
    ProcessHandler<ConcernFacts> tellWhoRaisedTheConcern(ConcernHandler handler) {
        Set<EventType> types =
                Set.of(EventType.of("dialogue", "concern-raised"), EventType.of("dialogue", "concern-receipted"));
        return new ProcessHandler<>("tell-who-raised-the-concern", types, ConcernFacts.class, handler::handle);
    }

    @Bean
    ProcessHandler<VisitFacts> inviteToTheVisit(VisitHandler handler) {
        Set<EventType> types = Set.of(EventType.of("dialogue", "visit-confirmed"));
        return new ProcessHandler<>("invite-to-the-visit", types, VisitFacts.class, handler::handle);
    }

    @Bean
    ProcessHandler<MatchFacts> tellTheOwner(MatchHandler handler) {
        Set<EventType> types = Set.of(EventType.of("property", "match-confirmed"));
        return new ProcessHandler<>("tell-the-owner", types, MatchFacts.class, handler::handle);
    }

    @Bean
    ProcessHandler<ReversalFacts> correctWhatWasTold(ReversalHandler handler) {
        Set<EventType> types = Set.of(EventType.of("property", "match-reversed"));
        return new ProcessHandler<>("correct-what-was-told", types, ReversalFacts.class, handler::handle);
    }
}
