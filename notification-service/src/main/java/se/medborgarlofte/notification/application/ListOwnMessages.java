package se.medborgarlofte.notification.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Resource;

/** A person looks at what has been sent to them. */
@Service
public class ListOwnMessages {

    private final Access access;
    private final MessageHistory history;
    private final HeldNotices held;

    ListOwnMessages(Access access, MessageHistory history, HeldNotices held) {
        this.access = access;
        this.history = history;
        this.held = held;
    }

    /** The caller's messages, newest first; of what an investigator holds back there is no trace. */
    public Page<SentMessage> list(Caller caller, PageRequest request) {
        Resource own = Resource.anywhere().ownedBy(caller.personId());
        access.require(NotificationOperation.LIST_OWN_MESSAGES, caller, own);
        return history.toPerson(caller.personId(), held.to(caller.personId()), request);
    }
}
