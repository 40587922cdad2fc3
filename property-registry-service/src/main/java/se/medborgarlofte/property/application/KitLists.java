package se.medborgarlofte.property.application;

import java.time.LocalDate;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.domain.Kit;

/** Lists of kits. */
public interface KitLists {

    /** The kits that a person may mark with on that day, their own and borrowed ones, the latest claimed first. */
    Page<Stored<Kit>> usableBy(String personId, LocalDate today, PageRequest request);

    /** How many kits a batch has listed; fewer than it holds when another batch had listed some before. */
    long listedBy(String batchId);

    /** How many of them have an owner. */
    long claimedOf(String batchId);
}
