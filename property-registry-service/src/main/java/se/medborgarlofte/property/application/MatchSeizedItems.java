package se.medborgarlofte.property.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.property.domain.Pair.SeizedThing;
import se.medborgarlofte.property.domain.SeizedItem;
import se.medborgarlofte.property.domain.Seizure;
import se.medborgarlofte.property.domain.SeizureEvent;

/** Things have been seized: perhaps somebody has registered or missed them. */
@Service
public class MatchSeizedItems {
    private final ProposeMatches matches;
    private final AggregateStore<Seizure, SeizureEvent> seizures;

    MatchSeizedItems(ProposeMatches matches, AggregateStore<Seizure, SeizureEvent> seizures) {
        this.matches = matches;
        this.seizures = seizures;
    }

    public void match(String seizureId) {
        Seizure seizure = seizures.load(seizureId).state();
        for (SeizedItem item : seizure.items()) {
            SeizedThing thing = new SeizedThing(seizureId, item.seizedItemId(), seizure.municipalityCode());
            matches.of(thing, item.identifiers());
        }
    }
}
