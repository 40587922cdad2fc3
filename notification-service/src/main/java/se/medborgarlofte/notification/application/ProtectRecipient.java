package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.notification.domain.SubscriptionTopic;

/** Marks a person with protected identity, who never gets anything automatic, or lifts the mark. */
@Service
public class ProtectRecipient {

    private final Access access;
    private final Recipients recipients;
    private final AuditLog audit;
    private final Subscriptions subscriptions;
    private final Clock clock;

    ProtectRecipient(Access access, Recipients recipients, AuditLog audit, Subscriptions subscriptions, Clock clock) {
        this.access = access;
        this.recipients = recipients;
        this.audit = audit;
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    /** What concerns the person goes to nobody else any more either. */
    private void endDelegations(String personId) {
        SubscriptionTopic told = new SubscriptionTopic(SubscriptionTopic.Kind.PERSON, personId);
        subscriptions
                .following(told, "", OrderMessages.MOST_DELEGATES)
                .forEach(delegate -> subscriptions.end(delegate.id(), clock.instant()));
    }

    public void set(Caller caller, String personId, boolean protectedIdentity) {
        access.require(NotificationOperation.PROTECT_RECIPIENT, caller, Resource.anywhere());
        String action = protectedIdentity ? "protect-recipient" : "lift-protection";
        audit.append("protected-recipients", caller.personId(), action, personId, Map.of());
        recipients.protect(personId, protectedIdentity);
        if (protectedIdentity) {
            endDelegations(personId);
        }
    }
}
