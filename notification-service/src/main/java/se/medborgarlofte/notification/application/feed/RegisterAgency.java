package se.medborgarlofte.notification.application.feed;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.notification.application.NotificationOperation;
import se.medborgarlofte.notification.application.Recipients;
import se.medborgarlofte.notification.domain.EmailAddress;
import se.medborgarlofte.notification.domain.feed.Agency;
import se.medborgarlofte.notification.domain.feed.Choice;

/** An administrator says what an agency may learn; a withdrawal counts from the next delivery on. */
@Service
public class RegisterAgency {

    private final Access access;
    private final Agencies agencies;
    private final Recipients recipients;
    private final AuditLog audit;
    private final Clock clock;

    RegisterAgency(Access access, Agencies agencies, Recipients recipients, AuditLog audit, Clock clock) {
        this.access = access;
        this.agencies = agencies;
        this.recipients = recipients;
        this.audit = audit;
        this.clock = clock;
    }

    /** What an agency is to be. */
    public record Entry(Choice mayLearn, Agency.Level level, String contactEmail, boolean entitled) {}

    public Agency set(Caller caller, String id, long expectedRevision, Entry entry) {
        access.require(NotificationOperation.REGISTER_AGENCY, caller, Resource.anywhere());
        EmailAddress contact = EmailAddress.parse(entry.contactEmail())
                .orElseThrow(() -> Problem.of(CommonProblem.INVALID_REQUEST).error("/contactEmail", "email"));
        long before = agencies.find(id).map(Agency::revision).orElse(0L);
        String contactId = recipients.subscriber(contact, Optional.empty(), clock.instant());
        Agency agency = new Agency(id, entry.mayLearn(), entry.level(), contactId, entry.entitled(), before + 1);
        if (before != expectedRevision || !agencies.save(agency)) {
            throw Problem.of(CommonProblem.STALE_VERSION);
        }
        audit.append(
                "agencies",
                caller.personId(),
                "set-agency",
                id,
                Map.of("level", entry.level().name(), "entitled", Boolean.toString(entry.entitled())));
        return agency;
    }

    public Agency read(Caller caller, String id) {
        access.require(NotificationOperation.READ_AGENCY, caller, Resource.anywhere());
        return agencies.find(id).orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
    }
}
