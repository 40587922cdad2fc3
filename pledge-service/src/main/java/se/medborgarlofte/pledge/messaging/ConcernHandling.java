package se.medborgarlofte.pledge.messaging;

import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.StateHandler;
import se.medborgarlofte.pledge.application.ConcernRow;
import se.medborgarlofte.pledge.application.SwedishCalendar;
import se.medborgarlofte.pledge.domain.ConcernCategory;

/** Keeps one row for each concern of the dialogue service. */
@Configuration(proxyBeanMethods = false)
class ConcernHandling {

    @Bean
    StateHandler<ConcernFacts> concernsFromDialogue(SwedishCalendar calendar) {
        return new StateHandler<>(
                "concerns",
                Set.of(
                        EventType.of("dialogue", "concern-raised"),
                        EventType.of("dialogue", "concern-receipted"),
                        EventType.of("dialogue", "concern-restated")),
                ConcernFacts.class,
                ConcernRow.COLLECTION,
                event -> Optional.of(row(event.data(), calendar)));
    }

    private static Document row(ConcernFacts concern, SwedishCalendar calendar) {
        ConcernCategory category = Optional.ofNullable(concern.category()).orElse(ConcernCategory.OTHER);
        return new Document(ConcernRow.MUNICIPALITY_CODE, concern.municipalityCode())
                .append(ConcernRow.CATEGORY, category.name())
                .append(ConcernRow.RAISED_ON, calendar.dayOf(concern.raisedAt()).toString())
                .append(ConcernRow.DECLINED, concern.state() == ConcernFacts.State.DECLINED);
    }
}
