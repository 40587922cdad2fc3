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
    private final StolenThings stolenThings;
    private final Kits kits;
    private final AggregateStore<TheftReport, TheftReportEvent> reports;

    SupplementTheftReport(
            Access access,
            Clock clock,
            AuditLog audit,
            IdentifierVault vault,
            StolenThings stolenThings,
            Kits kits,
            AggregateStore<TheftReport, TheftReportEvent> reports) {
        this.access = access;
        this.clock = clock;
        this.audit = audit;
        this.vault = vault;
        this.stolenThings = stolenThings;
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
        reports.change(reportId, seen -> {
            requireSameBody(seen, key);
            return decided(caller, key, reportId, seen, supplement);
        });
    }

    /** A kit is claimed only for a supplement that the report takes, and in the same breath. */
    private Decision<TheftReport, TheftReportEvent> decided(
            Caller caller, CommandKey key, String reportId, TheftReport seen, NewSupplement supplement) {
        String subject = StolenThings.subject(reportId, seen.ownerId());
        return switch (supplement) {
            case NewSupplement.MoreKnown more -> {
                Addition addition = addition(subject, more);
                Content content = new Content.MoreKnown(addition);
                yield claiming(
                        seen,
                        addition.identifiers(),
                        seen.supplement(supplement(caller, key, seen, more.itemId(), content)));
            }
            case NewSupplement.FurtherThing further -> {
                StolenItem.Described item = further(key, reportId, subject, further);
                Supplement added = supplement(caller, key, seen, item.itemId(), new Content.FurtherThing());
                yield claiming(seen, item.identifiers(), seen.supplement(item, added));
            }
            case NewSupplement.RegisteredThing registered -> {
                StolenItem item = stolenThings.registered(registered.itemId(), seen.ownerId());
                yield seen.supplement(item, supplement(caller, key, seen, item.itemId(), new Content.FurtherThing()));
            }
        };
    }

    private Decision<TheftReport, TheftReportEvent> claiming(
            TheftReport seen, List<ProtectedIdentifier> identifiers, Decision<TheftReport, TheftReportEvent> decision) {
        @Nullable String owner = seen.ownerId();
        if (owner != null && !decision.events().isEmpty()) {
            kits.claim(owner, identifiers);
        }
        return decision;
    }

    private StolenItem.Described further(
            CommandKey key, String reportId, String subject, NewSupplement.FurtherThing further) {
        String itemId = Ids.uuidV5("stolen-item:" + reportId + ":" + key.id());
        List<ProtectedIdentifier> identifiers = vault.protect(
                Keeping.ofStolenItem(subject, itemId), further.thing().identifiers());
        return new StolenItem.Described(itemId, further.thing().description(), identifiers, Standing.MISSING);
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

    private void leaveTrace(Caller caller, String reportId, TheftReport report) {
        if (!caller.personId().equals(report.ownerId())) {
            String stream = ReportAccess.auditStream(report.municipalityCode());
            audit.append(stream, caller.personId(), "supplement", reportId, Map.of());
        }
    }
}
