package se.medborgarlofte.property.domain;

import java.time.Instant;
import java.time.LocalDate;
import se.medborgarlofte.eventing.store.Decision;

/** A supplier's delivery of kits. */
public record KitBatch(
        String supplier,
        String batchNumber,
        UvColour uvColour,
        LocalDate validUntil,
        int kits,
        String registeredBy,
        Instant registeredAt) {

    public static Decision<KitBatch, KitBatchEvent> register(KitBatch batch, LocalDate today) {
        if (batch.validUntil().isBefore(today)) {
            throw Refusal.KIT_EXPIRED.asException();
        }
        return Decision.of(batch);
    }
}
