package se.medborgarlofte.property.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.CustodyEvent;
import se.medborgarlofte.property.domain.CustodyItem;
import se.medborgarlofte.property.domain.ItemCategory;

/** What is told of custodies, for the contract. */
final class CustodySamples {

    private static final String ID = "0192f3a4-7c10-7b21-8a51-1f6f0f2d3c01";

    private CustodySamples() {}

    static void tell(List<OutgoingEvent> told) {
        CustodyItem item =
                new CustodyItem(ID, 1, ItemCategory.JEWELLERY, null, List.of(), null, null, null, null, null);
        Custody custody = new Custody(
                ID, "1281", "5000-K1-26", LocalDate.of(2026, 11, 20), ID, null, null, List.of(item), List.of(), null);
        for (CustodyEvent.Kind kind : CustodyEvent.Kind.values()) {
            told.add(new CustodyWriter().write(ID, custody, new CustodyEvent(kind, ID, ID, Instant.EPOCH, 41)));
        }
        told.add(new CustodyWriter().restate(ID, custody));
    }
}
