package se.medborgarlofte.property.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.Item;

/** An owner lists their own things. */
@Service
public class ListOwnItems {
    private final Access access;
    private final ItemLists lists;

    ListOwnItems(Access access, ItemLists lists) {
        this.access = access;
        this.lists = lists;
    }

    public Page<Stored<Item>> list(Caller caller, PageRequest request) {
        access.require(PropertyOperation.READ_ITEM, caller, Resource.anywhere().ownedBy(caller.personId()));
        return lists.ownedBy(caller.personId(), request);
    }
}
