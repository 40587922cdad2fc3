package se.medborgarlofte.property.messaging;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.handling.EventHandler;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.ProcessHandler;
import se.medborgarlofte.eventing.handling.ReceivedEvent;
import se.medborgarlofte.property.application.WantCandidates;
import se.medborgarlofte.property.domain.ThingRef.Side;

/**
 * Every change on either side asks for candidates anew. A question is asked only when its event is on the topic, and then
 * waits until the index has passed the topic's end: of two things that come at the same time, on whichever instances, at
 * least the one whose question comes last sees the other.
 */
@Configuration(proxyBeanMethods = false)
class QuestionHandlers {

    @Bean
    EventHandler<Heard.TheftReport> askForSeizedThings(WantCandidates candidates) {
        return new ProcessHandler<>(
                "ask-for-seized-things",
                property(
                        "theft-reported",
                        "theft-report-supplemented",
                        "stolen-thing-withdrawn",
                        "theft-report-restated"),
                Heard.TheftReport.class,
                event -> candidates.wantIfChanged(Side.STOLEN, event.data().reportId()));
    }

    @Bean
    EventHandler<Heard.Seizure> askForStolenThings(WantCandidates candidates) {
        return new ProcessHandler<>(
                "ask-for-stolen-things",
                property("seizure-recorded", "seizure-restated"),
                Heard.Seizure.class,
                event -> candidates.wantIfChanged(Side.SEIZED, event.data().seizureId()));
    }

    /** A confirmed match takes both things out of everybody's candidates; a reversal brings them back. */
    @Bean
    EventHandler<Heard.DecidedMatch> askAfterDecisions(WantCandidates candidates) {
        return new ProcessHandler<>(
                "ask-after-decisions",
                property("match-confirmed", "match-refused", "match-reversed"),
                Heard.DecidedMatch.class,
                event -> askAfter(candidates, event));
    }

    private static void askAfter(WantCandidates candidates, ReceivedEvent<Heard.DecidedMatch> event) {
        Heard.DecidedMatch match = event.data();
        String because = match.matchId() + ":" + event.sequence();
        candidates.want(Side.SEIZED, match.seizureId(), because);
        if (match.reportId() != null) {
            candidates.want(Side.STOLEN, match.reportId(), because);
        }
    }

    private static Set<EventType> property(String... names) {
        return Arrays.stream(names).map(name -> EventType.of("property", name)).collect(Collectors.toSet());
    }
}
