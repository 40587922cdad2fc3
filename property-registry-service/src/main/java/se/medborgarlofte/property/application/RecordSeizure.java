package se.medborgarlofte.property.application;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Creation;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.SeizedItem;
import se.medborgarlofte.property.domain.Seizure;
import se.medborgarlofte.property.domain.SeizureEvent;

/** An officer or clerk records what was seized. */
@Service
public class RecordSeizure {
    private final Access access;
    private final Clock clock;
    private final IdentifierVault vault;
    private final AggregateStore<Seizure, SeizureEvent> seizures;

    RecordSeizure(Access access, Clock clock, IdentifierVault vault, AggregateStore<Seizure, SeizureEvent> seizures) {
        this.access = access;
        this.clock = clock;
        this.vault = vault;
        this.seizures = seizures;
    }

    public Creation<Seizure> record(Caller caller, CommandKey key, NewSeizure seizure) {
        access.require(PropertyOperation.RECORD_SEIZURE, caller, Resource.in(seizure.municipalityCode()));
        Seizure recorded = new Seizure(
                seizure.municipalityCode(),
                seizure.caseNumber(),
                seizure.seizedAt(),
                seizure.found(),
                things(key.id(), seizure.things()),
                caller.personId(),
                clock.instant());
        return seizures.create(key, Seizure.record(recorded));
    }

    private List<SeizedItem> things(String seizureId, List<NewThing> things) {
        return IntStream.range(0, things.size())
                .mapToObj(place -> thing(seizureId, place, things.get(place)))
                .toList();
    }

    private SeizedItem thing(String seizureId, int place, NewThing thing) {
        String id = Ids.uuidV5("seized-item:" + seizureId + ":" + place);
        Keeping keeping = Keeping.ofSeizedItem(seizureId, id);
        return new SeizedItem(id, thing.description(), vault.protect(keeping, thing.identifiers()));
    }
}
