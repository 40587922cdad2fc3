package se.medborgarlofte.property.messaging;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.handling.EventHandler;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.ProcessHandler;
import se.medborgarlofte.property.application.OpenCustody;
import se.medborgarlofte.property.application.ShowThings;
import se.medborgarlofte.property.application.UndoDecision;

/** Seizures open custodies, and custodies fill the gallery. */
@Configuration(proxyBeanMethods = false)
class CustodyHandlers {

    record HeardSeizure(String seizureId) {}

    @Bean
    EventHandler<HeardSeizure> openCustodies(OpenCustody custodies) {
        return new ProcessHandler<>(
                "open-custodies",
                Set.of(EventType.of("property", "seizure-recorded"), EventType.of("property", "seizure-restated")),
                HeardSeizure.class,
                event -> custodies.open(event.data().seizureId()));
    }

    record HeardMatch(String matchId, String seizureId) {}

    @Bean
    EventHandler<HeardMatch> undoDecisionsOfReversedMatches(UndoDecision decisions) {
        return new ProcessHandler<>(
                "undo-decisions-of-reversed-matches",
                Set.of(EventType.of("property", "match-reversed")),
                HeardMatch.class,
                event -> decisions.undo(event.data().seizureId(), event.data().matchId()));
    }

    @Bean
    EventHandler<HeardSeizure> showThingsInCustody(ShowThings things) {
        return new ProcessHandler<>(
                "show-things-in-custody",
                Stream.of(CustodyWriter.TYPES)
                        .map(type -> EventType.of("property", type))
                        .collect(Collectors.toSet()),
                HeardSeizure.class,
                event -> things.update(event.data().seizureId()));
    }
}
