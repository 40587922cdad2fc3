package se.medborgarlofte.property.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.property.domain.ProtectedIdentifier;
import se.medborgarlofte.property.domain.StolenItem;
import se.medborgarlofte.property.domain.Supplement;
import se.medborgarlofte.property.domain.TheftReport;
import se.medborgarlofte.property.domain.TheftReportEvent;

/** The owner, or an officer of the area, reads a theft report; whoever reads somebody else's leaves a trace. */
@Service
public class ReadTheftReport {
    private final Access access;
    private final AuditLog audit;
    private final IdentifierVault vault;
    private final AggregateStore<TheftReport, TheftReportEvent> reports;

    ReadTheftReport(
            Access access,
            AuditLog audit,
            IdentifierVault vault,
            AggregateStore<TheftReport, TheftReportEvent> reports) {
        this.access = access;
        this.audit = audit;
        this.vault = vault;
        this.reports = reports;
    }

    public RevealedReport read(Caller caller, String reportId) {
        Stored<TheftReport> stored = reports.load(reportId);
        TheftReport report = stored.state();
        access.require(PropertyOperation.READ_THEFT_REPORT, caller, ReportAccess.resource(report));
        if (!caller.personId().equals(report.ownerId())) {
            audit.append(
                    ReportAccess.auditStream(report.municipalityCode()), caller.personId(), "read", reportId, Map.of());
        }
        return new RevealedReport(stored, identifiers(reportId, report), added(reportId, report));
    }

    private Map<String, List<WrittenIdentifier>> identifiers(String reportId, TheftReport report) {
        Map<String, List<WrittenIdentifier>> revealed = new LinkedHashMap<>();
        String subject = StolenThings.subject(reportId, report.ownerId());
        for (StolenItem item : report.items()) {
            List<ProtectedIdentifier> all = new ArrayList<>(reported(item));
            all.addAll(report.identifiersAdded(item.itemId()));
            revealed.put(item.itemId(), vault.reveal(Keeping.ofStolenItem(subject, item.itemId()), all));
        }
        return revealed;
    }

    private Map<String, List<WrittenIdentifier>> added(String reportId, TheftReport report) {
        Map<String, List<WrittenIdentifier>> revealed = new LinkedHashMap<>();
        String subject = StolenThings.subject(reportId, report.ownerId());
        for (Supplement supplement : report.supplements()) {
            Keeping keeping = Keeping.ofStolenItem(subject, supplement.itemId());
            revealed.put(supplement.supplementId(), vault.reveal(keeping, supplement.identifiers()));
        }
        return revealed;
    }

    /** Those of a registered thing are in the owner's register. */
    private static List<ProtectedIdentifier> reported(StolenItem item) {
        return switch (item) {
            case StolenItem.Registered _ -> List.of();
            case StolenItem.Described thing -> thing.identifiers();
        };
    }
}
