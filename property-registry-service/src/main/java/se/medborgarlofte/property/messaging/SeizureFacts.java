package se.medborgarlofte.property.messaging;

import java.util.List;
import se.medborgarlofte.property.domain.AreaMonth;
import se.medborgarlofte.property.domain.ItemCategory;
import se.medborgarlofte.property.domain.SeizedItem;
import se.medborgarlofte.property.domain.Seizure;

/** What is told of a seizure; the case number stays in the registry. */
record SeizureFacts(
        String seizureId, String municipalityCode, String recordedBy, String seizedInMonth, List<Thing> items) {

    /** One seized thing. */
    record Thing(String seizedItemId, ItemCategory category) {
        static Thing of(SeizedItem item) {
            return new Thing(item.seizedItemId(), item.description().category());
        }
    }

    static SeizureFacts of(String seizureId, Seizure seizure) {
        return new SeizureFacts(
                seizureId,
                seizure.municipalityCode(),
                seizure.recordedBy(),
                AreaMonth.monthOf(seizure.seizedAt()).toString(),
                seizure.items().stream().map(Thing::of).toList());
    }
}
