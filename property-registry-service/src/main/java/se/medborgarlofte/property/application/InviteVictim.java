package se.medborgarlofte.property.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.property.domain.Refusal;
import se.medborgarlofte.property.domain.TheftReport;
import se.medborgarlofte.property.domain.TheftReportEvent;
import se.medborgarlofte.property.domain.VictimInvitation;
import se.medborgarlofte.property.domain.VictimInvitationEvent;

/** An officer who has reported a theft for somebody invites them to describe what was stolen. */
@Service
public class InviteVictim {

    private static final Duration STANDS = Duration.ofDays(14);

    private final Access access;
    private final Clock clock;
    private final AuditLog audit;
    private final AggregateStore<TheftReport, TheftReportEvent> reports;
    private final AggregateStore<VictimInvitation, VictimInvitationEvent> invitations;

    InviteVictim(
            Access access,
            Clock clock,
            AuditLog audit,
            AggregateStore<TheftReport, TheftReportEvent> reports,
            AggregateStore<VictimInvitation, VictimInvitationEvent> invitations) {
        this.access = access;
        this.clock = clock;
        this.audit = audit;
        this.reports = reports;
        this.invitations = invitations;
    }

    /**
     * Invites.
     *
     * @return what the link holds; it is not kept, a lost one is replaced by a new invitation
     */
    public String invite(Caller caller, String reportId) {
        TheftReport report = reports.load(reportId).state();
        access.require(PropertyOperation.INVITE_VICTIM, caller, ReportAccess.resource(report));
        if (report.ownerId() != null) {
            throw Refusal.REPORT_HAS_OWNER.asException();
        }
        String secret = Secrets.random();
        String id = Ids.uuidV7();
        Instant until = clock.instant().plus(STANDS);
        audit.append(
                ReportAccess.auditStream(report.municipalityCode()), caller.personId(), "invite", reportId, Map.of());
        invitations.create(id, VictimInvitation.invite(reportId, Secrets.hash(secret), caller.personId(), until));
        return id + "." + secret;
    }
}
