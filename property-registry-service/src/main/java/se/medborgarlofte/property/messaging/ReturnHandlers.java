package se.medborgarlofte.property.messaging;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.handling.EventHandler;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.FactHandler;
import se.medborgarlofte.eventing.handling.ProcessHandler;
import se.medborgarlofte.eventing.handling.ReceivedEvent;
import se.medborgarlofte.property.application.FigureFacts;
import se.medborgarlofte.property.application.WantFigures;
import se.medborgarlofte.property.domain.AreaMonth;
import se.medborgarlofte.property.domain.FigureCounts;

/** Counts what was returned, in the month in which it was. */
@Configuration(proxyBeanMethods = false)
class ReturnHandlers {

    record HeardReturn(
            String municipalityCode,
            @Nullable String month,
            @Nullable Integer days) {}

    @Bean
    EventHandler<HeardReturn> countReturns() {
        return new FactHandler<>(
                "count-returns",
                Set.of(EventType.of("property", "thing-returned")),
                HeardReturn.class,
                FigureFacts.COLLECTION,
                event -> counted(event).map(CountedFact::row));
    }

    @Bean
    EventHandler<HeardReturn> stateReturns(WantFigures figures) {
        return new ProcessHandler<>(
                "state-returns",
                Set.of(EventType.of("property", "thing-returned")),
                HeardReturn.class,
                event -> counted(event).ifPresent(fact -> figures.want(fact.areaMonth(), event.id(), event.subject())));
    }

    private static Optional<CountedFact> counted(ReceivedEvent<HeardReturn> event) {
        HeardReturn returned = event.data();
        return Optional.ofNullable(returned.month())
                .map(month -> new CountedFact(
                        AreaMonth.of(returned.municipalityCode(), YearMonth.parse(month)),
                        FigureCounts.returned(returned.days() == null ? 0 : returned.days())));
    }
}
