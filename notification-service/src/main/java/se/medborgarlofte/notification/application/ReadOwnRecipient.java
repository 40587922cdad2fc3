package se.medborgarlofte.notification.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.notification.domain.Recipient;

/** A person looks at the contact details that are kept about them. */
@Service
public class ReadOwnRecipient {

    private final Access access;
    private final Recipients recipients;

    ReadOwnRecipient(Access access, Recipients recipients) {
        this.access = access;
        this.recipients = recipients;
    }

    /** The caller's own registration; 404 when there is none. */
    public Recipient read(Caller caller) {
        access.require(
                NotificationOperation.READ_OWN_RECIPIENT,
                caller,
                Resource.anywhere().ownedBy(caller.personId()));
        return recipients.find(caller.personId()).orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
    }
}
