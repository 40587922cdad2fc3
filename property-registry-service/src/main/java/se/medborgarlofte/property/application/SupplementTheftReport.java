package se.medborgarlofte.property.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.KeyReusedException;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.property.domain.Addition;
import se.medborgarlofte.property.domain.ProtectedIdentifier;
import se.medborgarlofte.property.domain.Standing;
import se.medborgarlofte.property.domain.StolenItem;
import se.medborgarlofte.property.domain.Supplement;
import se.medborgarlofte.property.domain.Supplement.Content;
import se.medborgarlofte.property.domain.TheftReport;
import se.medborgarlofte.property.domain.TheftReportEvent;

/**
 * The owner, or an officer of the area, adds what was remembered later. It needs no version of the report: supplements
 * stand beside one another, and none of them overwrites another.
 */
@Service
public class SupplementTheftReport {
    private final Access access;
    private final Clock clock;
    private final AuditLog audit;
    private final IdentifierVault vault;
    private final Kits kits;
    private final AggregateStore<TheftReport, TheftReportEvent> reports;

    SupplementTheftReport(
            Access access,
            Clock clock,
            AuditLog audit,
            IdentifierVault vault,
            Kits kits,
            AggregateStore<TheftReport, TheftReportEvent> reports) {
        this.access = access;
        this.clock = clock;
        this.audit = audit;
        this.vault = vault;
        this.kits = kits;
        this.reports = reports;
    }

    /**
     * Adds to a report.
     *
     * @param key recognises the same supplement when it comes again
     * @throws KeyReusedException when the key came before with another body
     */
    public void supplement(Caller caller, CommandKey key, String reportId, NewSupplement supplement) {
        TheftReport report = reports.load(reportId).state();
        access.require(PropertyOperation.SUPPLEMENT_THEFT_REPORT, caller, ReportAccess.resource(report));
        leaveTrace(caller, reportId, report);
        String subject = StolenThings.subject(reportId, report.ownerId());
        switch (supplement) {
            case NewSupplement.MoreKnown more -> add(caller, key, reportId, report, addition(subject, more), more);
            case NewSupplement.FurtherThing further -> add(caller, key, reportId, report, subject, further);
        }
    }

    private void add(
            Caller caller,
            CommandKey key,
            String reportId,
            TheftReport report,
            Addition addition,
            NewSupplement.MoreKnown more) {
        Supplement supplement = supplement(caller, key, report, more.itemId(), new Content.MoreKnown(addition));
        claimKits(report, addition.identifiers());
        change(reportId, key, seen -> seen.supplement(supplement));
    }

    private void add(
            Caller caller,
            CommandKey key,
            String reportId,
            TheftReport report,
            String subject,
            NewSupplement.FurtherThing further) {
        String itemId = Ids.uuidV5("stolen-item:" + reportId + ":" + key.id());
        List<ProtectedIdentifier> identifiers = vault.protect(
                Keeping.ofStolenItem(subject, itemId), further.thing().identifiers());
        StolenItem item =
                new StolenItem.Described(itemId, further.thing().description(), identifiers, Standing.MISSING);
        Supplement supplement = supplement(caller, key, report, itemId, new Content.FurtherThing());
        claimKits(report, identifiers);
        change(reportId, key, seen -> seen.supplement(item, supplement));
    }

    private void change(
            String reportId,
            CommandKey key,
            java.util.function.Function<TheftReport, Decision<TheftReport, TheftReportEvent>> decision) {
        reports.change(reportId, seen -> {
            requireSameBody(seen, key);
            return decision.apply(seen);
        });
    }

    private static void requireSameBody(TheftReport report, CommandKey key) {
        report.supplemented(key.id())
                .filter(known -> !known.bodyHash().equals(key.bodyHash()))
                .ifPresent(known -> {
                    throw new KeyReusedException("the key of " + key.id() + " came with another body");
                });
    }

    private Supplement supplement(Caller caller, CommandKey key, TheftReport report, String itemId, Content content) {
        Supplement.Author author =
                caller.personId().equals(report.ownerId()) ? Supplement.Author.OWNER : Supplement.Author.OFFICER;
        return new Supplement(key.id(), key.bodyHash(), itemId, caller.personId(), author, clock.instant(), content);
    }

    private Addition addition(String subject, NewSupplement.MoreKnown more) {
        return new Addition(
                more.brand(),
                more.model(),
                more.colours(),
                more.materials(),
                more.marks(),
                more.text(),
                Map.of(),
                vault.protect(Keeping.ofStolenItem(subject, more.itemId()), more.identifiers()));
    }

    private void claimKits(TheftReport report, List<ProtectedIdentifier> identifiers) {
        @Nullable String owner = report.ownerId();
        if (owner != null) {
            kits.claim(owner, identifiers);
        }
    }

    private void leaveTrace(Caller caller, String reportId, TheftReport report) {
        if (!caller.personId().equals(report.ownerId())) {
            String stream = ReportAccess.auditStream(report.municipalityCode());
            audit.append(stream, caller.personId(), "supplement", reportId, Map.of());
        }
    }
}
