package se.medborgarlofte.property.application;

import java.util.List;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.ItemCategory;

/** Lists of registered things. */
public interface ItemLists {

    /** The things of one owner, newest first. */
    Page<Stored<Item>> ownedBy(String ownerId, PageRequest request);

    /** What sorts of things of an owner bear the code of a kit. */
    List<ItemCategory> marked(String ownerId, String lookup);

    /** Whether police examine, or have found, that a seized thing is this one. */
    boolean hasMatch(String itemId);

    /** Whether the owner has a thing with a marking code of this hash. */
    boolean anyMarked(String ownerId, String lookup);
}
