package se.medborgarlofte.property.application;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Creation;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.MarkReading;
import se.medborgarlofte.property.domain.MarkReadingEvent;
import se.medborgarlofte.property.domain.MarkedThing;
import se.medborgarlofte.property.domain.Refusal;
import se.medborgarlofte.property.domain.Seizure;
import se.medborgarlofte.property.domain.SeizureEvent;

/** An officer has detected a marking, which can be read at once or needs a sample. */
@Service
public class BeginMarkReading {

    private final Access access;
    private final Clock clock;
    private final IdentifierVault vault;
    private final AggregateStore<Seizure, SeizureEvent> seizures;
    private final AggregateStore<MarkReading, MarkReadingEvent> readings;

    BeginMarkReading(
            Access access,
            Clock clock,
            IdentifierVault vault,
            AggregateStore<Seizure, SeizureEvent> seizures,
            AggregateStore<MarkReading, MarkReadingEvent> readings) {
        this.access = access;
        this.clock = clock;
        this.vault = vault;
        this.seizures = seizures;
        this.readings = readings;
    }

    public Creation<MarkReading> begin(Caller caller, CommandKey key, NewMark mark) {
        access.require(PropertyOperation.BEGIN_MARK_READING, caller, Resource.in(mark.municipalityCode()));
        if (mark.thing() != null) {
            requireKnown(mark.municipalityCode(), mark.thing());
        }
        Instant now = clock.instant();
        Decision<MarkReading, MarkReadingEvent> detected = MarkReading.detect(
                mark.municipalityCode(), mark.caseNumber(), mark.thing(), mark.uvColour(), caller.personId(), now);
        String code = mark.readableCode();
        return readings.create(
                key, code == null ? detected : detected.state().readOnTheSpot(vault.markingCode(key.id(), code), now));
    }

    private void requireKnown(String municipalityCode, MarkedThing thing) {
        boolean known = seizures.find(thing.seizureId())
                .map(Stored::state)
                .filter(seizure -> seizure.municipalityCode().equals(municipalityCode))
                .filter(seizure -> seizure.holds(thing.seizedItemId()))
                .isPresent();
        if (!known) {
            throw Refusal.SEIZED_ITEM_UNKNOWN.asException();
        }
    }
}
