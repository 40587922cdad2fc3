package se.medborgarlofte.pledge.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.pledge.domain.AreaWatch;
import se.medborgarlofte.pledge.domain.WatchEvent;

/** Tells what the watch over an area has found. */
@Component
class WatchWriter implements EventWriter<AreaWatch, WatchEvent>, Restater<AreaWatch> {

    @Override
    public OutgoingEvent write(String id, AreaWatch watch, WatchEvent event) {
        return switch (event) {
            case WatchEvent.Raised raised ->
                facts("alarms-raised", WatchFacts.of(id, watch, raised.on(), raised.alarms(), raised.recipients()));
            case WatchEvent.Escalated escalated ->
                facts(
                        "alarms-escalated",
                        WatchFacts.of(id, watch, escalated.on(), escalated.alarms(), escalated.recipients()));
        };
    }

    @Override
    public OutgoingEvent restate(String id, AreaWatch watch) {
        return facts("watch-restated", WatchFacts.of(id, watch));
    }

    private static OutgoingEvent facts(String type, WatchFacts facts) {
        return new OutgoingEvent(type, DataClassification.INTERNAL, facts);
    }
}
