package se.medborgarlofte.property.application;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.handling.NotYetKnownException;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.property.domain.LookUp;
import se.medborgarlofte.property.domain.LookUpEvent;

/** The embargo of a look-up ends: its owner learns of it. */
@Service
public class DiscloseLookUp {

    private final Clock clock;
    private final AggregateStore<LookUp, LookUpEvent> lookUps;

    DiscloseLookUp(Clock clock, AggregateStore<LookUp, LookUpEvent> lookUps) {
        this.clock = clock;
        this.lookUps = lookUps;
    }

    public void disclose(String lookUpId) {
        lookUps.change(lookUpId, lookUp -> lookUp.disclose(clock.instant()));
    }

    /** When it is due. */
    public Instant due(String lookUpId) {
        return lookUps.find(lookUpId)
                .orElseThrow(() -> new NotYetKnownException(lookUpId))
                .state()
                .embargoUntil();
    }
}
