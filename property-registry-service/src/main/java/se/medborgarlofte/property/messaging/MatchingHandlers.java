package se.medborgarlofte.property.messaging;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.handling.EventHandler;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.ProcessHandler;
import se.medborgarlofte.property.application.FreeSeizedThing;
import se.medborgarlofte.property.application.MatchRegisteredItem;
import se.medborgarlofte.property.application.MatchSeizedItems;
import se.medborgarlofte.property.application.MatchStolenItems;

/**
 * The instant path: whatever comes into the registry, from whichever side, is compared with the other side. Facts told
 * again are compared again, so that re-emission also rebuilds what the comparison remembers.
 */
@Configuration(proxyBeanMethods = false)
class MatchingHandlers {

    @Bean
    EventHandler<Heard.Item> matchRegisteredItems(MatchRegisteredItem matching) {
        return new ProcessHandler<>(
                "match-registered-items",
                property("item-registered", "item-restated"),
                Heard.Item.class,
                event -> matching.match(event.data().itemId()));
    }

    @Bean
    EventHandler<Heard.TheftReport> matchThingsReportedStolen(MatchStolenItems matching) {
        return new ProcessHandler<>(
                "match-stolen-items",
                property(
                        "theft-reported",
                        "theft-report-supplemented",
                        "stolen-thing-withdrawn",
                        "theft-report-restated"),
                Heard.TheftReport.class,
                event -> matching.match(event.data().reportId()));
    }

    @Bean
    EventHandler<Heard.Seizure> matchSeizedThings(MatchSeizedItems matching) {
        return new ProcessHandler<>(
                "match-seized-items",
                property("seizure-recorded", "seizure-restated"),
                Heard.Seizure.class,
                event -> matching.match(event.data().seizureId()));
    }

    @Bean
    EventHandler<Heard.ReversedMatch> freeSeizedThings(FreeSeizedThing freeing) {
        return new ProcessHandler<>(
                "free-seized-things",
                property("match-reversed"),
                Heard.ReversedMatch.class,
                event -> freeing.free(event.data().matchId()));
    }

    private static Set<EventType> property(String... names) {
        return Arrays.stream(names).map(name -> EventType.of("property", name)).collect(Collectors.toSet());
    }
}
