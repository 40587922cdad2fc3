package se.medborgarlofte.dialogue.messaging;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.dialogue.application.DecideAreaAlert;
import se.medborgarlofte.dialogue.application.FollowSummary;
import se.medborgarlofte.dialogue.application.TheftFigures;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.NotYetKnownException;
import se.medborgarlofte.eventing.handling.ProcessHandler;
import se.medborgarlofte.eventing.handling.StateHandler;

/** What associations get to forward. */
@Configuration(proxyBeanMethods = false)
class ForwardingHandlers {

    private static final Set<EventType> FIGURES = Set.of(
            EventType.of("property", "area-month-figures-stated"),
            EventType.of("property", "area-month-figures-restated"));

    /** What this service needs of its own events about summaries. */
    record AboutSummary(String summaryId) {}

    /** What this service reads of the property registry's figures. */
    record Figures(String municipalityCode, String month, int theftsReported) {}

    /** Idempotent by the plan's key. */
    @Bean
    ProcessHandler<AboutSummary> plansSummaries(FollowSummary followSummary) {
        return new ProcessHandler<>(
                "plans-summaries",
                Set.of(EventType.of("dialogue", "summary-sent")),
                AboutSummary.class,
                event -> followSummary.plan(event.data().summaryId()));
    }

    /** One row for each municipality and month; the newest figures count. */
    @Bean
    StateHandler<Figures> theftFigures() {
        return new StateHandler<>(
                "theft-figures",
                FIGURES,
                Figures.class,
                "theftFigures",
                event -> Optional.of(
                        new Document("municipalityCode", event.data().municipalityCode())
                                .append("month", event.data().month())
                                .append("thefts", event.data().theftsReported())));
    }

    /**
     * Idempotent by the alert's id, which follows from municipality and month. Looks at the rows, never at the event
     * alone, so that the order in which months are told does not matter. A draft on figures that are corrected later
     * stays until an officer decides.
     */
    @Bean
    ProcessHandler<Figures> draftsAlerts(DecideAreaAlert decideAreaAlert, TheftFigures thefts) {
        return new ProcessHandler<>("drafts-alerts", FIGURES, Figures.class, event -> {
            if (!thefts.include(event.subject(), event.sequence())) {
                throw new NotYetKnownException(event.subject());
            }
            decideAreaAlert.lookAtMonthsFrom(
                    event.data().municipalityCode(),
                    YearMonth.parse(event.data().month()));
        });
    }
}
