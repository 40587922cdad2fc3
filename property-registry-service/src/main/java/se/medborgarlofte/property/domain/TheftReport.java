package se.medborgarlofte.property.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Decision;

/** One theft and everything that was stolen in it. */
public record TheftReport(
        ReportOrigin origin,
        @Nullable String municipalityCode,
        TheftPeriod stolen,
        @Nullable Place place,
        List<StolenItem> items,
        Instant reportedAt) {

    public TheftReport {
        items = List.copyOf(items);
    }

    public static Decision<TheftReport, TheftReportEvent> file(TheftReport report) {
        return Decision.of(report, TheftReportEvent.REPORTED);
    }

    /** Adds what the report does not hold yet; nothing happens when it holds all of it. */
    public Decision<TheftReport, TheftReportEvent> supplement(List<StolenItem> more) {
        Set<String> known = new HashSet<>(items.stream().map(StolenItem::itemId).collect(Collectors.toSet()));
        List<StolenItem> added =
                more.stream().filter(item -> known.add(item.itemId())).toList();
        return added.isEmpty() ? Decision.unchanged(this) : Decision.of(with(added), TheftReportEvent.SUPPLEMENTED);
    }

    /** Whose things they were, when the report says so. */
    public @Nullable String ownerId() {
        return switch (origin) {
            case ReportOrigin.SignedIn signedIn -> signedIn.ownerId();
            case ReportOrigin.Imported _ -> null;
        };
    }

    private TheftReport with(List<StolenItem> added) {
        List<StolenItem> all = new ArrayList<>(items);
        all.addAll(added);
        return new TheftReport(origin, municipalityCode, stolen, place, all, reportedAt);
    }
}
