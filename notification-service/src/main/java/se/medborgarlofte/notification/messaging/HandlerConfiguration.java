package se.medborgarlofte.notification.messaging;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.ProcessHandler;
import se.medborgarlofte.eventing.handling.StateHandler;

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
        Set<EventType> types = dialogue(
                "visit-proposed",
                "visit-confirmed",
                "visit-rescheduled",
                "visit-representative-replaced",
                "visit-cancelled",
                "visit-lapsed",
                "visit-reminder-due",
                "visit-report-overdue");
        return new ProcessHandler<>("invite-to-the-visit", types, VisitFacts.class, handler::handle);
    }

    /** What is so now decides, when a message has waited, whether it still may go. */
    @Bean
    StateHandler<VisitState> visitsAsTheyAre() {
        Set<EventType> types = dialogue(
                "visit-requested",
                "visit-proposed",
                "visit-confirmed",
                "visit-rescheduled",
                "visit-cancelled",
                "visit-held",
                "visit-lapsed",
                "visit-hidden",
                "visit-shown",
                "visit-restated");
        return new StateHandler<>(
                "visits-as-they-are",
                types,
                VisitState.class,
                "visits",
                event -> Optional.of(event.data().row()));
    }

    @Bean
    ProcessHandler<ForwardingHandler.Facts> tellContactPersons(ForwardingHandler handler) {
        Set<EventType> types = dialogue(
                "association-confirmation-due",
                "summary-sent",
                "summary-follow-up-due",
                "area-alert-approved",
                "promise-due",
                "promise-overdue",
                "loan-due-soon",
                "loan-overdue");
        return new ProcessHandler<>("tell-contact-persons", types, ForwardingHandler.Facts.class, handler::handle);
    }

    @Bean
    ProcessHandler<ForwardingHandler.GuestLink> sendGuestLinks(ForwardingHandler handler) {
        return new ProcessHandler<>(
                "send-guest-links", dialogue("guest-link-due"), ForwardingHandler.GuestLink.class, handler::sendLink);
    }

    private static Set<EventType> dialogue(String... types) {
        return of("dialogue", types);
    }

    private static Set<EventType> of(String context, String... types) {
        return Arrays.stream(types).map(type -> EventType.of(context, type)).collect(Collectors.toUnmodifiableSet());
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

    @Bean
    ProcessHandler<PledgeFacts> tellWhoFollowsThePledge(PledgeHandler handler) {
        Set<EventType> types = of(
                "pledge",
                "pledge-activated",
                "pledge-amended",
                "pledge-suspended",
                "pledge-resumed",
                "pledge-withdrawn",
                "pledge-concluded");
        return new ProcessHandler<>("tell-who-follows-the-pledge", types, PledgeFacts.class, handler::handle);
    }
}
