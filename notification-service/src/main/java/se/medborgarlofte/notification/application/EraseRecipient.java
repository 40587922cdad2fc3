package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.work.WorkQueue;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.notification.domain.SubscriptionTopic;

/**
 * A person wants to be forgotten here. What waits to be sent to them is not sent, and the others learn so; then the
 * history keeps what was sent and not to whom. Records of other services are not concerned: those are kept by law.
 */
@Service
public class EraseRecipient {

    /** The kind of durable work that erases. */
    public static final String WORK = "erase-recipient";

    private final Access access;
    private final AuditLog audit;
    private final WorkQueue work;
    private final Recipients recipients;
    private final Subscriptions subscriptions;
    private final Erasure erasure;
    private final MessageHistory history;
    private final HurryMessages hurry;
    private final Clock clock;

    EraseRecipient(
            Access access,
            AuditLog audit,
            WorkQueue work,
            Recipients recipients,
            Subscriptions subscriptions,
            Erasure erasure,
            MessageHistory history,
            HurryMessages hurry,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.work = work;
        this.recipients = recipients;
        this.subscriptions = subscriptions;
        this.erasure = erasure;
        this.history = history;
        this.hurry = hurry;
        this.clock = clock;
    }

    /** Erases the details at once; the history follows, also after a crash. */
    public void erase(Caller caller) {
        String personId = caller.personId();
        access.require(
                NotificationOperation.ERASE_OWN_RECIPIENT,
                caller,
                Resource.anywhere().ownedBy(personId));
        audit.append("erased-recipients", personId, "erase-recipient", personId, Map.of());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        // First, so that a process that dies half-way is made up for.
        work.schedule(
                WORK, personId + ":" + now, now, new Document("personId", personId).append("before", Date.from(now)));
        eraseDetails(personId);
    }

    /**
     * Erases what is left of the time before a moment.
     *
     * @return false when messages to the person are still being dealt with
     */
    public boolean eraseRest(String personId, Instant before) {
        boolean anew = recipients
                .find(personId)
                .filter(recipient -> recipient.registeredAt().isAfter(before))
                .isPresent();
        if (!anew) {
            eraseDetails(personId);
        }
        hurry.to(personId);
        // Asked first: what is finished afterwards is found by the next try.
        boolean nothingOnItsWay = anew || history.queuedTo(personId).isEmpty();
        erasure.eraseFromHistory(personId, before);
        return nothingOnItsWay;
    }

    private void eraseDetails(String personId) {
        SubscriptionTopic told = new SubscriptionTopic(SubscriptionTopic.Kind.PERSON, personId);
        subscriptions
                .following(told, "", OrderMessages.MOST_DELEGATES)
                .forEach(delegate -> subscriptions.end(delegate.id(), clock.instant()));
        erasure.eraseDetails(personId);
    }
}
