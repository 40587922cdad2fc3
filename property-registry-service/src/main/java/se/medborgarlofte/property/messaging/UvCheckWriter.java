package se.medborgarlofte.property.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.property.domain.UvCheck;
import se.medborgarlofte.property.domain.UvCheckEvent;

/** Tells of UV checks. */
@Component
class UvCheckWriter implements EventWriter<UvCheck, UvCheckEvent>, Restater<UvCheck> {

    @Override
    public OutgoingEvent write(String uvCheckId, UvCheck check, UvCheckEvent event) {
        return switch (event) {
            case RECORDED -> told("uv-check-recorded", uvCheckId, check);
        };
    }

    @Override
    public OutgoingEvent restate(String uvCheckId, UvCheck check) {
        return told("uv-check-restated", uvCheckId, check);
    }

    private static OutgoingEvent told(String type, String uvCheckId, UvCheck check) {
        return new OutgoingEvent(type, DataClassification.INTERNAL, UvCheckFacts.of(uvCheckId, check));
    }
}
