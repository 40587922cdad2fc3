package se.medborgarlofte.property.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.property.domain.AreaMonthFigures;
import se.medborgarlofte.property.domain.AreaMonthFiguresEvent;

/** Tells the figures of areas and months. */
@Component
class FiguresWriter implements EventWriter<AreaMonthFigures, AreaMonthFiguresEvent>, Restater<AreaMonthFigures> {

    @Override
    public OutgoingEvent write(String id, AreaMonthFigures figures, AreaMonthFiguresEvent event) {
        return switch (event) {
            case STATED -> told("area-month-figures-stated", figures);
        };
    }

    @Override
    public OutgoingEvent restate(String id, AreaMonthFigures figures) {
        return told("area-month-figures-restated", figures);
    }

    private static OutgoingEvent told(String type, AreaMonthFigures figures) {
        return new OutgoingEvent(type, DataClassification.INTERNAL, FiguresFacts.of(figures));
    }
}
