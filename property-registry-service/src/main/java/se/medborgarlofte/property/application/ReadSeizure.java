package se.medborgarlofte.property.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.SeizedItem;
import se.medborgarlofte.property.domain.Seizure;
import se.medborgarlofte.property.domain.SeizureEvent;

/** Police of the area read what was seized. */
@Service
public class ReadSeizure {
    private final Access access;
    private final IdentifierVault vault;
    private final AggregateStore<Seizure, SeizureEvent> seizures;

    ReadSeizure(Access access, IdentifierVault vault, AggregateStore<Seizure, SeizureEvent> seizures) {
        this.access = access;
        this.vault = vault;
        this.seizures = seizures;
    }

    public RevealedSeizure read(Caller caller, String seizureId) {
        Stored<Seizure> stored = seizures.load(seizureId);
        String area = stored.state().municipalityCode();
        access.require(PropertyOperation.READ_SEIZURE, caller, Resource.in(area));
        Map<String, List<WrittenIdentifier>> identifiers = new LinkedHashMap<>();
        for (SeizedItem item : stored.state().items()) {
            Keeping keeping = Keeping.ofSeizedItem(seizureId, item.seizedItemId());
            identifiers.put(item.seizedItemId(), vault.reveal(keeping, item.identifiers()));
        }
        return new RevealedSeizure(stored, identifiers);
    }
}
