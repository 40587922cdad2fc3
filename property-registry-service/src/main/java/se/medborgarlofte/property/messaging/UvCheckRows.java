package se.medborgarlofte.property.messaging;

import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.handling.EventHandler;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.FactHandler;
import se.medborgarlofte.property.application.UvCheckFigures;

/** Counts the UV checks of each unit and month: each check is a row once. */
@Configuration(proxyBeanMethods = false)
class UvCheckRows {

    record HeardUvCheck(String municipalityCode, String unit, String month, int itemsChecked, int hits) {}

    @Bean
    EventHandler<HeardUvCheck> countUvChecksOfUnits() {
        return new FactHandler<>(
                "count-uv-checks-of-units",
                Set.of(EventType.of("property", "uv-check-recorded")),
                HeardUvCheck.class,
                UvCheckFigures.COLLECTION,
                event -> Optional.of(row(event.data())));
    }

    private static Document row(HeardUvCheck check) {
        return new Document("municipalityCode", check.municipalityCode())
                .append("unit", check.unit())
                .append("month", check.month())
                .append("itemsChecked", check.itemsChecked())
                .append("hits", check.hits());
    }
}
