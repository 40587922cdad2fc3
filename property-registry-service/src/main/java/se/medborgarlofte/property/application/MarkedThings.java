package se.medborgarlofte.property.application;

import org.springframework.stereotype.Component;

/** Whether a person's things bear the code of a kit. */
@Component
class MarkedThings {

    private final ItemLists items;
    private final TheftReportLists reports;

    MarkedThings(ItemLists items, TheftReportLists reports) {
        this.items = items;
        this.reports = reports;
    }

    boolean anyOf(String ownerId, String lookup) {
        return items.anyMarked(ownerId, lookup) || reports.anyMarked(ownerId, lookup);
    }
}
