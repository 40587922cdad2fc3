package se.medborgarlofte.notification.application;

import java.util.Optional;
import org.springframework.stereotype.Service;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.notification.domain.IdentityNumber;

/**
 * A person wants letters about their property in their digital mailbox, or no longer. The identity number is never asked
 * for: it is the one by which the person has signed in, so that nobody has letters sent to another's mailbox.
 */
@Service
public class ChooseMailbox {

    private final Access access;
    private final Recipients recipients;
    private final MailboxRoute route;

    ChooseMailbox(Access access, Recipients recipients, MailboxRoute route) {
        this.access = access;
        this.recipients = recipients;
        this.route = route;
    }

    public void choose(Caller caller) {
        require(caller);
        if (!route.isOpen()) {
            throw Problem.of(NotificationProblem.MAILBOX_NOT_OFFERED);
        }
        IdentityNumber number = Optional.ofNullable(caller.identityNumber())
                .map(IdentityNumber::new)
                .orElseThrow(() -> Problem.of(NotificationProblem.IDENTITY_NOT_PROVEN));
        if (!recipients.know(caller.personId())) {
            throw Problem.of(NotificationProblem.NOT_REGISTERED);
        }
        recipients.setMailbox(caller.personId(), number);
    }

    public void leave(Caller caller) {
        require(caller);
        recipients.removeMailbox(caller.personId());
    }

    private void require(Caller caller) {
        access.require(
                NotificationOperation.CHOOSE_OWN_MAILBOX,
                caller,
                Resource.anywhere().ownedBy(caller.personId()));
    }
}
