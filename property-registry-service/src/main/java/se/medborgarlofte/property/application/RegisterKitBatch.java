package se.medborgarlofte.property.application;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Creation;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.KitBatch;
import se.medborgarlofte.property.domain.KitBatchEvent;
import se.medborgarlofte.property.domain.KitSource;
import se.medborgarlofte.property.domain.Refusal;

/** An administrator registers a supplier's delivery of kits. May stop anywhere; the same command again completes it. */
@Service
public class RegisterKitBatch {

    private final Access access;
    private final Clock clock;
    private final IdentifierVault vault;
    private final KitRegister register;
    private final AggregateStore<KitBatch, KitBatchEvent> batches;

    RegisterKitBatch(
            Access access,
            Clock clock,
            IdentifierVault vault,
            KitRegister register,
            AggregateStore<KitBatch, KitBatchEvent> batches) {
        this.access = access;
        this.clock = clock;
        this.vault = vault;
        this.register = register;
        this.batches = batches;
    }

    public Creation<KitBatch> register(Caller caller, CommandKey key, NewKitBatch batch) {
        access.require(PropertyOperation.REGISTER_KIT_BATCH, caller, Resource.anywhere());
        Set<String> lookups = lookups(batch.codes());
        KitBatch delivery = new KitBatch(
                batch.supplier(),
                batch.batchNumber(),
                batch.uvColour(),
                batch.validUntil(),
                lookups.size(),
                caller.personId(),
                clock.instant());
        Creation<KitBatch> created = batches.create(key, KitBatch.register(delivery, register.today()));
        KitSource source = new KitSource(batch.supplier(), key.id(), batch.uvColour(), batch.validUntil());
        lookups.forEach(lookup -> register.list(lookup, source));
        return created;
    }

    private Set<String> lookups(List<String> codes) {
        return codes.stream()
                .map(code -> vault.markingLookup(code).orElseThrow(Refusal.CODE_TELLS_NOTHING::asException))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
