package se.medborgarlofte.property.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Creation;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.ProtectedIdentifier;
import se.medborgarlofte.property.domain.ReportOrigin;
import se.medborgarlofte.property.domain.StolenItem;
import se.medborgarlofte.property.domain.TheftPeriod;
import se.medborgarlofte.property.domain.TheftReport;
import se.medborgarlofte.property.domain.TheftReportEvent;

/** Somebody reports a theft: their own, or an officer that of somebody else. */
@Service
public class ReportTheft {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Access access;
    private final Clock clock;
    private final StolenThings stolenThings;
    private final Kits kits;
    private final AggregateStore<TheftReport, TheftReportEvent> reports;

    ReportTheft(
            Access access,
            Clock clock,
            StolenThings stolenThings,
            Kits kits,
            AggregateStore<TheftReport, TheftReportEvent> reports) {
        this.access = access;
        this.clock = clock;
        this.stolenThings = stolenThings;
        this.kits = kits;
        this.reports = reports;
    }

    public Creation<TheftReport> report(Caller caller, CommandKey key, NewTheft theft) {
        String owner = permittedOwner(caller, theft);
        Instant now = clock.instant();
        TheftPeriod stolen = TheftPeriod.reported(theft.from(), theft.to(), LocalDate.ofInstant(now, SWEDEN));
        List<StolenItem> things = stolenThings.of(key.id(), owner, theft.things());
        ReportOrigin origin = new ReportOrigin.SignedIn(caller.personId(), owner);
        TheftReport report = new TheftReport(origin, theft.municipalityCode(), stolen, theft.place(), things, now)
                .underCase(theft.caseNumber());
        Decision<TheftReport, TheftReportEvent> filed = TheftReport.file(report);
        // A key used before answers the first result or is refused; neither claims anything.
        if (reports.find(key.id()).isEmpty()) {
            claimKits(owner, things);
        }
        return reports.create(key, filed);
    }

    private @Nullable String permittedOwner(Caller caller, NewTheft theft) {
        Resource here = Resource.in(theft.municipalityCode());
        return switch (theft.reportedFor()) {
            case NewTheft.ReportedFor.Oneself _ -> {
                access.require(PropertyOperation.REPORT_OWN_THEFT, caller, here.ownedBy(caller.personId()));
                yield caller.personId();
            }
            case NewTheft.ReportedFor.SomebodyElse other -> {
                access.require(PropertyOperation.REPORT_THEFT_ON_BEHALF, caller, here);
                yield other.ownerId();
            }
        };
    }

    private void claimKits(@Nullable String owner, List<StolenItem> things) {
        if (owner != null) {
            kits.claim(owner, described(things));
        }
    }

    private static List<ProtectedIdentifier> described(List<StolenItem> things) {
        return things.stream()
                .filter(StolenItem.Described.class::isInstance)
                .map(StolenItem.Described.class::cast)
                .flatMap(thing -> thing.identifiers().stream())
                .toList();
    }
}
