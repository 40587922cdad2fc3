package se.medborgarlofte.property.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.KitBatch;
import se.medborgarlofte.property.domain.KitBatchEvent;

/** An administrator reads a delivery and how many of its kits have been claimed. */
@Service
public class ReadKitBatch {

    private final Access access;
    private final KitLists lists;
    private final AggregateStore<KitBatch, KitBatchEvent> batches;

    ReadKitBatch(Access access, KitLists lists, AggregateStore<KitBatch, KitBatchEvent> batches) {
        this.access = access;
        this.lists = lists;
        this.batches = batches;
    }

    /** What is told of a delivery. */
    public record Delivery(Stored<KitBatch> stored, long listed, long claimed) {}

    public Delivery read(Caller caller, String batchId) {
        access.require(PropertyOperation.READ_KIT_BATCH, caller, Resource.anywhere());
        return new Delivery(batches.load(batchId), lists.listedBy(batchId), lists.claimedOf(batchId));
    }
}
