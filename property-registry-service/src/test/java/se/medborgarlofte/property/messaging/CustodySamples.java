package se.medborgarlofte.property.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.property.domain.ClockEnd;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.CustodyEvent;
import se.medborgarlofte.property.domain.CustodyItem;
import se.medborgarlofte.property.domain.ItemCategory;
import se.medborgarlofte.property.domain.LegalClock;

/** What is told of custodies, for the contract. */
final class CustodySamples {

    private static final String ID = "0192f3a4-7c10-7b21-8a51-1f6f0f2d3c01";

    private CustodySamples() {}

    static void tell(List<OutgoingEvent> told) {
        CustodyItem item =
                new CustodyItem(ID, 1, ItemCategory.JEWELLERY, null, List.of(), null, null, null, null, null);
        Custody custody = new Custody(
                ID,
                "1281",
                "5000-K1-26",
                LocalDate.of(2026, 11, 20),
                ID,
                null,
                null,
                List.of(item),
                List.of(),
                null,
                List.of());
        Set<CustodyEvent.Kind> ofClocks = EnumSet.of(CustodyEvent.Kind.CLOCK_ENDS_SOON, CustodyEvent.Kind.CLOCK_ENDED);
        for (CustodyEvent.Kind kind : EnumSet.complementOf(EnumSet.copyOf(ofClocks))) {
            told.add(new CustodyWriter().write(ID, custody, new CustodyEvent(kind, ID, ID, Instant.EPOCH, 41, null)));
        }
        for (CustodyEvent.Kind kind : ofClocks) {
            for (LegalClock clock : LegalClock.values()) {
                ClockEnd end = new ClockEnd(clock, LocalDate.of(2026, 12, 24));
                told.add(new CustodyWriter().write(ID, custody, new CustodyEvent(kind, null, null, null, null, end)));
            }
        }
        told.add(new CustodyWriter().restate(ID, custody));
    }
}
