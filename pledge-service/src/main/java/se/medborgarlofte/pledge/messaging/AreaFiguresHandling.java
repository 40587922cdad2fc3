package se.medborgarlofte.pledge.messaging;

import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.StateHandler;
import se.medborgarlofte.pledge.application.AreaFiguresRow;
import se.medborgarlofte.pledge.application.AreaMonthFigures;

/** Keeps one row for each area and month of the property registry's figures; new figures replace the earlier ones. */
@Configuration(proxyBeanMethods = false)
class AreaFiguresHandling {

    @Bean
    StateHandler<AreaMonthFigures> areaFiguresFromProperty() {
        return new StateHandler<>(
                "area-month-figures",
                Set.of(
                        EventType.of("property", "area-month-figures-stated"),
                        EventType.of("property", "area-month-figures-restated")),
                AreaMonthFigures.class,
                AreaFiguresRow.COLLECTION,
                event -> Optional.of(row(event.data())));
    }

    private static Document row(AreaMonthFigures figures) {
        return new Document(AreaFiguresRow.MUNICIPALITY_CODE, figures.municipalityCode())
                .append(AreaFiguresRow.MONTH, figures.month())
                .append(AreaFiguresRow.THEFTS_REPORTED, figures.theftsReported())
                .append(AreaFiguresRow.UV_CHECKS, figures.uvChecks())
                .append(AreaFiguresRow.UV_HITS, figures.uvHits())
                .append(AreaFiguresRow.ITEMS_SEIZED, figures.itemsSeized())
                .append(AreaFiguresRow.ITEMS_MATCHED, figures.itemsMatched())
                .append(AreaFiguresRow.ITEMS_RETURNED, figures.returned());
    }
}
