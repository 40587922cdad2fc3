package se.medborgarlofte.property.application;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.property.domain.Description;
import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.ItemEvent;
import se.medborgarlofte.property.domain.ProtectedIdentifier;
import se.medborgarlofte.property.domain.Standing;
import se.medborgarlofte.property.domain.StolenItem;
import se.medborgarlofte.property.domain.TheftReport;

/** What identifies the things of a report, and whether each is still looked for. */
@Component
class MissingThings {

    private final AggregateStore<Item, ItemEvent> items;

    MissingThings(AggregateStore<Item, ItemEvent> items) {
        this.items = items;
    }

    /** A thing of a report. */
    record ReportedThing(
            String itemId,
            @Nullable Description description,
            List<ProtectedIdentifier> identifiers,
            Keeping keeping,
            boolean missing) {}

    List<ReportedThing> of(String reportId, TheftReport report) {
        return report.items().stream()
                .map(item -> thing(reportId, report, item))
                .toList();
    }

    private ReportedThing thing(String reportId, TheftReport report, StolenItem item) {
        boolean missing = report.standing(item) == Standing.MISSING;
        return switch (item) {
            case StolenItem.Registered registered -> registered(registered.itemId(), missing);
            case StolenItem.Described described ->
                new ReportedThing(
                        described.itemId(),
                        report.describedNow(described.itemId(), described.description()),
                        all(described.identifiers(), report.identifiersAdded(described.itemId())),
                        Keeping.ofStolenItem(StolenThings.subject(reportId, report.ownerId()), described.itemId()),
                        missing);
        };
    }

    private ReportedThing registered(String itemId, boolean missing) {
        return items.find(itemId)
                .map(Stored::state)
                .map(item -> new ReportedThing(
                        itemId,
                        item.description(),
                        item.identifiers(),
                        Keeping.ofItem(item.ownerId(), itemId),
                        missing))
                .orElseGet(() -> new ReportedThing(itemId, null, List.of(), Keeping.ofItem("", itemId), missing));
    }

    private static List<ProtectedIdentifier> all(List<ProtectedIdentifier> first, List<ProtectedIdentifier> added) {
        return Stream.concat(first.stream(), added.stream()).toList();
    }
}
