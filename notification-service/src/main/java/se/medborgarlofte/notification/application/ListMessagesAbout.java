package se.medborgarlofte.notification.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Resource;

/** An administrator or auditor checks who was told about something. */
@Service
public class ListMessagesAbout {

    private final Access access;
    private final MessageHistory history;

    ListMessagesAbout(Access access, MessageHistory history) {
        this.access = access;
        this.history = history;
    }

    /** The messages about one aggregate of another service, newest first. */
    public Page<SentMessage> list(Caller caller, String causeSubject, PageRequest request) {
        access.require(NotificationOperation.LIST_MESSAGES_ABOUT, caller, Resource.anywhere());
        return history.about(causeSubject, request);
    }
}
