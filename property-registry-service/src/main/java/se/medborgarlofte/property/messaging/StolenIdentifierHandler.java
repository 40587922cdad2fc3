package se.medborgarlofte.property.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.handling.EventHandler;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.ProcessHandler;
import se.medborgarlofte.property.application.FollowStolenIdentifiers;

/** Keeps the public check up to date with the reports. */
@Configuration(proxyBeanMethods = false)
class StolenIdentifierHandler {

    record HeardReport(String reportId) {}

    @Bean
    EventHandler<HeardReport> keepStolenIdentifiersUpToDate(FollowStolenIdentifiers identifiers) {
        return new ProcessHandler<>(
                "follow-stolen-identifiers",
                Set.of(
                        EventType.of("property", "theft-reported"),
                        EventType.of("property", "theft-report-supplemented"),
                        EventType.of("property", "stolen-thing-withdrawn"),
                        EventType.of("property", "theft-report-restated")),
                HeardReport.class,
                event -> identifiers.follow(event.data().reportId()));
    }
}
