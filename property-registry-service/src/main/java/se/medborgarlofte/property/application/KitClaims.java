package se.medborgarlofte.property.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.uniqueness.ReservationHolder;

/** Whether a claimed kit has marked something: then the claim stands, even when the process died before saying so. */
@Component
class KitClaims implements ReservationHolder {
    private static final String PREFIX = "kit:";

    private final ItemLists items;
    private final TheftReportLists reports;

    KitClaims(ItemLists items, TheftReportLists reports) {
        this.items = items;
        this.reports = reports;
    }

    static String key(String lookup) {
        return PREFIX + lookup;
    }

    @Override
    public boolean answersFor(String key) {
        return key.startsWith(PREFIX);
    }

    @Override
    public boolean stands(String key, String ownerId) {
        String lookup = key.substring(PREFIX.length());
        return items.anyMarked(ownerId, lookup) || reports.anyMarked(ownerId, lookup);
    }
}
