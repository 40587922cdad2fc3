package se.medborgarlofte.property.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.property.domain.Kit;
import se.medborgarlofte.property.domain.KitEvent;
import se.medborgarlofte.property.domain.KitLoan;
import se.medborgarlofte.property.domain.KitSource;
import se.medborgarlofte.property.domain.UvColour;

/** What is told of kits, for the contract. */
final class KitSamples {

    private static final String ID = "0192f3a4-7c10-7b21-8a51-1f6f0f2d3c01";
    private static final String PERSON = "5f1c2a60-0c1e-4f0e-9a3b-000000000001";
    private static final LocalDate DAY = LocalDate.of(2031, 11, 14);

    private KitSamples() {}

    static void tell(List<OutgoingEvent> told) {
        KitSource source = new KitSource("dnamark", ID, UvColour.GREEN, DAY);
        Kit kit = new Kit("hash", source, PERSON, Instant.EPOCH, new KitLoan(PERSON, DAY), null);
        for (KitEvent event : KitEvent.values()) {
            told.add(new KitWriter().write(ID, kit, event));
            told.add(new KitWriter().write(ID, Kit.unclaimed("hash"), event));
        }
    }
}
