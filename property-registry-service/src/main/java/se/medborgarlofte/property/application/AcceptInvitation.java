package se.medborgarlofte.property.application;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.ProtectedIdentifier;
import se.medborgarlofte.property.domain.Refusal;
import se.medborgarlofte.property.domain.TheftReport;
import se.medborgarlofte.property.domain.TheftReportEvent;
import se.medborgarlofte.property.domain.VictimInvitation;
import se.medborgarlofte.property.domain.VictimInvitationEvent;

/** The victim signs in with the link, and the report is theirs: to read, to supplement, to be told about. */
@Service
public class AcceptInvitation {

    private final Access access;
    private final Clock clock;
    private final IdentifierVault vault;
    private final AggregateStore<TheftReport, TheftReportEvent> reports;
    private final AggregateStore<VictimInvitation, VictimInvitationEvent> invitations;

    AcceptInvitation(
            Access access,
            Clock clock,
            IdentifierVault vault,
            AggregateStore<TheftReport, TheftReportEvent> reports,
            AggregateStore<VictimInvitation, VictimInvitationEvent> invitations) {
        this.access = access;
        this.clock = clock;
        this.vault = vault;
        this.reports = reports;
        this.invitations = invitations;
    }

    /**
     * Accepts. The same person may come again, also after a crash in between.
     *
     * @param shown the invitation's id, a full stop, and the secret
     * @return the report's id
     */
    public String accept(Caller caller, String shown) {
        access.require(
                PropertyOperation.ACCEPT_INVITATION, caller, Resource.anywhere().ownedBy(caller.personId()));
        int dot = shown.indexOf('.');
        String id = dot < 0 ? "" : shown.substring(0, dot);
        if (invitations.find(id).isEmpty()) {
            throw Refusal.INVITATION_UNKNOWN.asException();
        }
        String secretHash = Secrets.hash(shown.substring(dot + 1));
        VictimInvitation accepted = invitations
                .change(id, seen -> seen.accept(secretHash, caller.personId(), clock.instant()))
                .state();
        reports.change(accepted.reportId(), report -> given(accepted.reportId(), report, caller.personId()));
        return accepted.reportId();
    }

    private Decision<TheftReport, TheftReportEvent> given(String reportId, TheftReport report, String personId) {
        return report.giveTo(personId, (itemId, kept) -> resealed(reportId, personId, itemId, kept));
    }

    /** From now on the identifiers are kept under the owner's key, so that forgetting the owner forgets them. */
    private List<ProtectedIdentifier> resealed(
            String reportId, String personId, String itemId, List<ProtectedIdentifier> kept) {
        return vault.protect(
                Keeping.ofStolenItem(personId, itemId), vault.reveal(Keeping.ofStolenItem(reportId, itemId), kept));
    }
}
