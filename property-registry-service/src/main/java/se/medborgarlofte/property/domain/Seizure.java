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

    public boolean holds(String seizedItemId) {
        return items.stream().anyMatch(item -> item.seizedItemId().equals(seizedItemId));
    }

    /** A thing's code has been read since; one that it bears already changes nothing. */
    public Decision<Seizure, SeizureEvent> identify(String seizedItemId, ProtectedIdentifier identifier) {
        List<SeizedItem> now = items.stream()
                .map(item -> item.seizedItemId().equals(seizedItemId) ? item.with(identifier) : item)
                .toList();
        return now.equals(items)
                ? Decision.unchanged(this)
                : Decision.of(
                        new Seizure(municipalityCode, caseNumber, seizedAt, found, now, recordedBy, recordedAt),
                        SeizureEvent.IDENTIFIED);
    }
}
