package se.medborgarlofte.notification.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Resource;

/** A person looks at what they follow. */
@Service
public class ListOwnSubscriptions {

    private final Access access;
    private final Subscriptions subscriptions;

    ListOwnSubscriptions(Access access, Subscriptions subscriptions) {
        this.access = access;
        this.subscriptions = subscriptions;
    }

    public Page<Subscription> list(Caller caller, PageRequest request) {
        access.require(
                NotificationOperation.LIST_OWN_SUBSCRIPTIONS,
                caller,
                Resource.anywhere().ownedBy(caller.personId()));
        return subscriptions.of(caller.personId(), request);
    }
}
