package se.medborgarlofte.property.application;

import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.domain.Item;

/** Lists of registered things. */
public interface ItemLists {

    /** The things of one owner, newest first. */
    Page<Stored<Item>> ownedBy(String ownerId, PageRequest request);

    /** Whether the owner has a thing with a marking code of this hash. */
    boolean anyMarked(String ownerId, String lookup);
}
