package se.medborgarlofte.property.domain;

import java.time.Instant;
import java.util.List;
import se.medborgarlofte.eventing.store.Decision;

/** Things taken by the police on one occasion, under one case number. */
public record Seizure(
        String municipalityCode,
        String caseNumber,
        Instant seizedAt,
        FoundHow found,
        List<SeizedItem> items,
        String recordedBy,
        Instant recordedAt) {

    public Seizure {
        items = List.copyOf(items);
    }

    public static Decision<Seizure, SeizureEvent> record(Seizure seizure) {
        if (seizure.seizedAt().isAfter(seizure.recordedAt())) {
            throw Refusal.SEIZED_IN_THE_FUTURE.asException();
        }
        return Decision.of(seizure, SeizureEvent.RECORDED);
    }
}
