package se.medborgarlofte.property.messaging;

import java.time.Instant;
import java.util.List;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.property.domain.LookUp;
import se.medborgarlofte.property.domain.LookUpEvent;
import se.medborgarlofte.property.domain.LookUpGround;
import se.medborgarlofte.property.domain.LookUpStep;
import se.medborgarlofte.property.domain.Review;

/** What is told of look-ups, for the contract. */
final class LookUpSamples {

    private static final String ID = "0192f3a4-7c10-7b21-8a51-1f6f0f2d3c01";

    private LookUpSamples() {}

    static void tell(List<OutgoingEvent> told) {
        LookUp made = new LookUp(
                "1281",
                "police-south",
                "5000-K1-26",
                LookUpGround.SEIZED_THING,
                new byte[] {1},
                ID,
                LookUpStep.KNOWN_OR_NOT,
                List.of(ID),
                null,
                new Review(Review.Standing.WAITING, null, null),
                Instant.EPOCH,
                null,
                ID,
                Instant.EPOCH);
        LookUp owner = made.reveal(ID).state().reveal(ID).state();
        for (LookUp lookUp : List.of(made, owner)) {
            for (LookUpEvent event : LookUpEvent.values()) {
                told.add(new LookUpWriter().write(ID, lookUp, event));
            }
        }
    }
}
