package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.notification.domain.Language;
import se.medborgarlofte.notification.domain.SubscriptionTopic;

/**
 * A person lets somebody else get a copy of what they are told. That somebody says yes by a link, and can end it with one
 * click as well as the person can.
 */
@Service
public class ManageDelegates {

    private final Access access;
    private final Recipients recipients;
    private final Subscriptions subscriptions;
    private final Subscribe subscribe;
    private final Clock clock;

    ManageDelegates(
            Access access, Recipients recipients, Subscriptions subscriptions, Subscribe subscribe, Clock clock) {
        this.access = access;
        this.recipients = recipients;
        this.subscriptions = subscriptions;
        this.subscribe = subscribe;
        this.clock = clock;
    }

    public void invite(Caller caller, String address, Optional<Language> language) {
        SubscriptionTopic told = own(caller);
        if (!recipients.know(caller.personId())) {
            throw Problem.of(NotificationProblem.NOT_REGISTERED);
        }
        if (list(caller).size() >= OrderMessages.MOST_DELEGATES) {
            throw Problem.of(CommonProblem.CONFLICT);
        }
        subscribe.byAddress(caller, told, address, language);
    }

    /** Those who have said yes. */
    public List<Subscription> list(Caller caller) {
        return subscriptions.following(own(caller), "", OrderMessages.MOST_DELEGATES);
    }

    public void end(Caller caller, String delegationId) {
        SubscriptionTopic told = own(caller);
        Subscription delegation = subscriptions
                .find(delegationId)
                .filter(found -> found.topic().equals(told))
                .orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
        subscriptions.end(delegation.id(), clock.instant());
    }

    private SubscriptionTopic own(Caller caller) {
        access.require(
                NotificationOperation.MANAGE_OWN_DELEGATES,
                caller,
                Resource.anywhere().ownedBy(caller.personId()));
        return new SubscriptionTopic(SubscriptionTopic.Kind.PERSON, caller.personId());
    }
}
