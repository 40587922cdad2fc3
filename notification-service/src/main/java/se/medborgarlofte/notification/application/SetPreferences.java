package se.medborgarlofte.notification.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.notification.domain.Preferences;
import se.medborgarlofte.notification.domain.Recipient;

/** A person says how to be told; what waits is looked at again by the new wishes. */
@Service
public class SetPreferences {

    private final Access access;
    private final Recipients recipients;
    private final HurryMessages hurry;

    SetPreferences(Access access, Recipients recipients, HurryMessages hurry) {
        this.access = access;
        this.recipients = recipients;
        this.hurry = hurry;
    }

    public Recipient set(Caller caller, long expectedRevision, Preferences preferences) {
        access.require(
                NotificationOperation.SET_OWN_PREFERENCES,
                caller,
                Resource.anywhere().ownedBy(caller.personId()));
        Recipient recipient = recipients
                .prefer(caller.personId(), expectedRevision, preferences)
                .orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
        hurry.to(caller.personId());
        return recipient;
    }
}
