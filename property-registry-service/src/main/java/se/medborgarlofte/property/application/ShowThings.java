package se.medborgarlofte.property.application;

import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.handling.NotYetKnownException;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.CustodyEvent;
import se.medborgarlofte.property.domain.CustodyItem;
import se.medborgarlofte.property.domain.ItemCategory;

/** Keeps the public gallery as the custodies have it. */
@Service
public class ShowThings {

    private final Access access;
    private final CustodyLists lists;
    private final AggregateStore<Custody, CustodyEvent> custodies;

    ShowThings(Access access, CustodyLists lists, AggregateStore<Custody, CustodyEvent> custodies) {
        this.access = access;
        this.lists = lists;
        this.custodies = custodies;
    }

    /** A custody has changed: its part of the gallery is written anew. */
    public void update(String seizureId) {
        Custody custody = custodies
                .find(CustodyBook.id(seizureId))
                .orElseThrow(() -> new NotYetKnownException(seizureId))
                .state();
        lists.show(
                seizureId,
                custody.items().stream()
                        .filter(item -> item.outcome() == null)
                        .flatMap(item -> shown(custody, item).stream())
                        .toList());
    }

    /** What anybody may see. */
    public Page<CustodyLists.ShownThing> list(
            Caller caller, String municipalityCode, @Nullable ItemCategory category, PageRequest request) {
        access.require(PropertyOperation.READ_GALLERY, caller, Resource.in(municipalityCode));
        return lists.shown(municipalityCode, category, request);
    }

    private static Optional<CustodyLists.ShownThing> shown(Custody custody, CustodyItem item) {
        return Optional.ofNullable(item.showing())
                .map(showing -> new CustodyLists.ShownThing(
                        item.seizedItemId(),
                        custody.municipalityCode(),
                        item.category(),
                        showing.words(),
                        YearMonth.from(custody.since()).toString(),
                        custody.clocks().unclaimedFrom(item.seizedItemId()).orElse(null),
                        showing.at()));
    }
}
