package se.medborgarlofte.property.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.ItemEvent;
import se.medborgarlofte.property.domain.Pair.OwnedThing;
import se.medborgarlofte.property.domain.ProtectedIdentifier;
import se.medborgarlofte.property.domain.StolenItem;
import se.medborgarlofte.property.domain.TheftReport;
import se.medborgarlofte.property.domain.TheftReportEvent;

/** A theft has been reported: perhaps the police have some of the things already. */
@Service
public class MatchStolenItems {
    private final ProposeMatches matches;
    private final AggregateStore<TheftReport, TheftReportEvent> reports;
    private final AggregateStore<Item, ItemEvent> items;

    MatchStolenItems(
            ProposeMatches matches,
            AggregateStore<TheftReport, TheftReportEvent> reports,
            AggregateStore<Item, ItemEvent> items) {
        this.matches = matches;
        this.reports = reports;
        this.items = items;
    }

    /** Seeks matches for every thing of the report that is still missing. */
    public void match(String reportId) {
        TheftReport report = reports.load(reportId).state();
        for (StolenItem item : report.items()) {
            switch (item.standing()) {
                case MISSING -> match(reportId, report.ownerId(), item);
                case RECOVERED -> {}
            }
        }
    }

    private void match(String reportId, @Nullable String ownerId, StolenItem item) {
        matches.of(new OwnedThing(item.itemId(), ownerId, reportId), identifiers(item));
    }

    private List<ProtectedIdentifier> identifiers(StolenItem item) {
        return switch (item) {
            case StolenItem.Registered registered ->
                items.load(registered.itemId()).state().identifiers();
            case StolenItem.Described described -> described.identifiers();
        };
    }
}
