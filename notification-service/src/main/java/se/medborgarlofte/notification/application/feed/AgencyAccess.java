package se.medborgarlofte.notification.application.feed;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Assignment;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.notification.application.NotificationOperation;
import se.medborgarlofte.notification.application.NotificationProblem;
import se.medborgarlofte.notification.domain.feed.Agency;
import se.medborgarlofte.notification.domain.feed.FeedSubscription;

/** Which agency a caller speaks for, and what of the feed belongs to it. */
@Component
class AgencyAccess {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Access access;
    private final Agencies agencies;
    private final FeedSubscriptions subscriptions;
    private final Clock clock;

    AgencyAccess(Access access, Agencies agencies, FeedSubscriptions subscriptions, Clock clock) {
        this.access = access;
        this.agencies = agencies;
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    /** The caller's agency; refused when it is not registered or its entitlement has been withdrawn. */
    Agency agency(Caller caller) {
        access.require(NotificationOperation.USE_FEED, caller, Resource.anywhere());
        return organisation(caller)
                .flatMap(agencies::find)
                .filter(Agency::entitled)
                .orElseThrow(() -> Problem.of(NotificationProblem.AGENCY_NOT_ENTITLED));
    }

    /** A subscription of the caller's agency; that of another does not exist for it. */
    FeedSubscription own(Caller caller, String id) {
        Agency agency = agency(caller);
        return subscriptions
                .find(id)
                .filter(subscription -> subscription.agencyId().equals(agency.id()))
                .orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
    }

    private Optional<String> organisation(Caller caller) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SWEDEN);
        return caller.assignments().stream()
                .filter(assignment -> assignment.role() == Role.AGENCY)
                .filter(assignment -> !today.isBefore(assignment.validFrom()))
                .filter(assignment -> Optional.ofNullable(assignment.validTo())
                        .map(last -> !today.isAfter(last))
                        .orElse(true))
                .map(Assignment::organisation)
                .findFirst();
    }
}
