package se.medborgarlofte.property.application;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.ItemEvent;
import se.medborgarlofte.property.domain.Pair.OwnedThing;
import se.medborgarlofte.property.domain.ProtectedIdentifier;
import se.medborgarlofte.property.domain.StolenItem;
import se.medborgarlofte.property.domain.TheftReport;
import se.medborgarlofte.property.domain.TheftReportEvent;

/**
 * A theft has been reported, or its report has changed: perhaps the police have some of the things already, and perhaps
 * some of them are no longer looked for.
 */
@Service
public class MatchStolenItems {
    private final ProposeMatches matches;
    private final CloseMatches closeMatches;
    private final AggregateStore<TheftReport, TheftReportEvent> reports;
    private final AggregateStore<Item, ItemEvent> items;

    MatchStolenItems(
            ProposeMatches matches,
            CloseMatches closeMatches,
            AggregateStore<TheftReport, TheftReportEvent> reports,
            AggregateStore<Item, ItemEvent> items) {
        this.matches = matches;
        this.closeMatches = closeMatches;
        this.reports = reports;
        this.items = items;
    }

    /** Seeks matches for every thing of the report that is still missing, and closes those of the others. */
    public void match(String reportId) {
        TheftReport report = reports.load(reportId).state();
        for (StolenItem item : report.items()) {
            OwnedThing owned = new OwnedThing(item.itemId(), report.ownerId(), reportId);
            switch (report.standing(item)) {
                case MISSING -> {
                    forgetWithoutOwner(reportId, report, item);
                    matches.of(owned, identifiers(report, item));
                }
                case RECOVERED, WITHDRAWN -> {
                    matches.forget(owned, identifiers(report, item));
                    closeMatches.close(reportId, report, item);
                }
            }
        }
    }

    /** A report that its owner has taken over was known without one before. */
    private void forgetWithoutOwner(String reportId, TheftReport report, StolenItem item) {
        if (report.ownerId() != null) {
            matches.forget(new OwnedThing(item.itemId(), null, reportId), identifiers(report, item));
        }
    }

    private List<ProtectedIdentifier> identifiers(TheftReport report, StolenItem item) {
        List<ProtectedIdentifier> all = new ArrayList<>(reported(item));
        all.addAll(report.identifiersAdded(item.itemId()));
        return all;
    }

    private List<ProtectedIdentifier> reported(StolenItem item) {
        return switch (item) {
            case StolenItem.Registered registered ->
                items.load(registered.itemId()).state().identifiers();
            case StolenItem.Described described -> described.identifiers();
        };
    }
}
