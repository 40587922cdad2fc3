package se.medborgarlofte.property.application;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.property.domain.Description;
import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.ItemEvent;
import se.medborgarlofte.property.domain.MatchState;
import se.medborgarlofte.property.domain.ProtectedIdentifier;
import se.medborgarlofte.property.domain.SeizedItem;
import se.medborgarlofte.property.domain.Seizure;
import se.medborgarlofte.property.domain.SeizureEvent;
import se.medborgarlofte.property.domain.Standing;
import se.medborgarlofte.property.domain.StolenItem;
import se.medborgarlofte.property.domain.TheftReport;
import se.medborgarlofte.property.domain.TheftReportEvent;
import se.medborgarlofte.property.domain.ThingRef;

/** Reads stolen and seized things in the form in which they are compared. */
@Component
public class ComparedThings {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final IdentifierVault vault;
    private final MatchLists matches;
    private final AggregateStore<Item, ItemEvent> items;
    private final AggregateStore<TheftReport, TheftReportEvent> reports;
    private final AggregateStore<Seizure, SeizureEvent> seizures;

    ComparedThings(
            IdentifierVault vault,
            MatchLists matches,
            AggregateStore<Item, ItemEvent> items,
            AggregateStore<TheftReport, TheftReportEvent> reports,
            AggregateStore<Seizure, SeizureEvent> seizures) {
        this.vault = vault;
        this.matches = matches;
        this.items = items;
        this.reports = reports;
        this.seizures = seizures;
    }

    /** Every thing of a theft report or seizure; none when there is no such aggregate. */
    public List<ComparedThing> of(ThingRef.Side side, String aggregateId) {
        return of(side, aggregateId, _ -> true);
    }

    /** Only what is wanted is decrypted: each thing's identifiers take a look-up of their key. */
    private List<ComparedThing> of(ThingRef.Side side, String aggregateId, Predicate<ThingRef> wanted) {
        return switch (side) {
            case STOLEN ->
                reports.find(aggregateId)
                        .map(stored -> stolen(aggregateId, stored.state(), wanted))
                        .orElse(List.of());
            case SEIZED ->
                seizures.find(aggregateId)
                        .map(stored -> seized(aggregateId, stored.state(), wanted))
                        .orElse(List.of());
        };
    }

    /** How many theft reports or seizures there are. */
    public long count(ThingRef.Side side) {
        return documents(side).estimatedDocumentCount();
    }

    /** The ids of all theft reports or seizures, in slices as they are asked for. */
    public Iterable<String> ids(ThingRef.Side side) {
        return documents(side)
                .find()
                .sort(Sorts.ascending("_id"))
                .projection(Projections.include("_id"))
                .map(document -> document.getString("_id"));
    }

    private MongoCollection<Document> documents(ThingRef.Side side) {
        return switch (side) {
            case STOLEN -> reports.documents();
            case SEIZED -> seizures.documents();
        };
    }

    /** One thing. */
    public Optional<ComparedThing> find(ThingRef thing) {
        return of(thing.side(), thing.aggregateId(), thing::equals).stream().findFirst();
    }

    private List<ComparedThing> stolen(String reportId, TheftReport report, Predicate<ThingRef> wanted) {
        Set<ThingRef> matched = matched(ThingRef.Side.STOLEN, reportId);
        List<ComparedThing> things = new ArrayList<>();
        for (StolenItem item : report.items()) {
            ThingRef thing = ThingRef.stolen(reportId, item.itemId());
            if (!wanted.test(thing)) {
                continue;
            }
            boolean lookedFor = report.standing(item) == Standing.MISSING && !matched.contains(thing);
            known(reportId, report, item)
                    .ifPresent(known -> things.add(new ComparedThing(
                            thing,
                            report.municipalityCode(),
                            report.caseNumber(),
                            report.ownerId(),
                            lookedFor,
                            known.description(),
                            known.identifiers(),
                            report.stolen().from(),
                            report.stolen().to(),
                            report.place())));
        }
        return things;
    }

    /** The things that are somebody's confirmed match and take no further part. */
    private Set<ThingRef> matched(ThingRef.Side side, String aggregateId) {
        return matches.decided(side, aggregateId).stream()
                .filter(pair -> pair.state() == MatchState.CONFIRMED)
                .map(pair -> pair.on(side))
                .collect(Collectors.toSet());
    }

    private record Known(Description description, List<WrittenIdentifier> identifiers) {}

    private Optional<Known> known(String reportId, TheftReport report, StolenItem item) {
        String subject = StolenThings.subject(reportId, report.ownerId());
        Keeping inReport = Keeping.ofStolenItem(subject, item.itemId());
        List<WrittenIdentifier> added = vault.revealIfKept(inReport, report.identifiersAdded(item.itemId()));
        return first(item, inReport).map(first -> {
            List<WrittenIdentifier> all = new ArrayList<>(first.identifiers());
            all.addAll(added);
            return new Known(report.describedNow(item.itemId(), first.description()), all);
        });
    }

    private Optional<Known> first(StolenItem item, Keeping inReport) {
        return switch (item) {
            case StolenItem.Described described ->
                Optional.of(new Known(described.description(), reveal(inReport, described.identifiers())));
            case StolenItem.Registered registered ->
                items.find(registered.itemId()).map(stored -> registered(stored.id(), stored.state()));
        };
    }

    private Known registered(String itemId, Item item) {
        return new Known(item.description(), reveal(Keeping.ofItem(item.ownerId(), itemId), item.identifiers()));
    }

    private List<ComparedThing> seized(String seizureId, Seizure seizure, Predicate<ThingRef> wanted) {
        Set<ThingRef> matched = matched(ThingRef.Side.SEIZED, seizureId);
        LocalDate day = LocalDate.ofInstant(seizure.seizedAt(), SWEDEN);
        return seizure.items().stream()
                .filter(item -> wanted.test(ThingRef.seized(seizureId, item.seizedItemId())))
                .map(item -> seized(seizureId, seizure, item, day, matched))
                .toList();
    }

    private ComparedThing seized(
            String seizureId, Seizure seizure, SeizedItem item, LocalDate day, Set<ThingRef> matched) {
        ThingRef thing = ThingRef.seized(seizureId, item.seizedItemId());
        return new ComparedThing(
                thing,
                seizure.municipalityCode(),
                seizure.caseNumber(),
                null,
                !matched.contains(thing),
                item.description(),
                reveal(Keeping.ofSeizedItem(seizureId, item.seizedItemId()), item.identifiers()),
                day,
                day,
                null);
    }

    private List<WrittenIdentifier> reveal(Keeping keeping, List<ProtectedIdentifier> kept) {
        return vault.revealIfKept(keeping, kept);
    }
}
