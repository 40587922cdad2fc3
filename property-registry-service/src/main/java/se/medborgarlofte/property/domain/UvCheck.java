package se.medborgarlofte.property.domain;

import java.time.Instant;
import se.medborgarlofte.eventing.store.Decision;

/** Things put under the UV lamp. A check without a hit is evidence as well. */
public record UvCheck(String municipalityCode, String unit, Instant at, int itemsChecked, int hits, String recordedBy) {

    public static Decision<UvCheck, UvCheckEvent> record(UvCheck check, Instant now) {
        if (check.hits() > check.itemsChecked()) {
            throw Refusal.MORE_HITS_THAN_ITEMS.asException();
        }
        if (check.at().isAfter(now)) {
            throw Refusal.CHECKED_IN_THE_FUTURE.asException();
        }
        return Decision.of(check, UvCheckEvent.RECORDED);
    }
}
