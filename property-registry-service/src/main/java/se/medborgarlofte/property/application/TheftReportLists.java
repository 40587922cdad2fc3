package se.medborgarlofte.property.application;

import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.domain.TheftReport;

/** Lists of theft reports, newest first. */
public interface TheftReportLists {

    Page<Stored<TheftReport>> ownedBy(String ownerId, PageRequest request);

    Page<Stored<TheftReport>> in(String municipalityCode, PageRequest request);

    /** Whether the owner has reported a thing with a marking code of this hash. */
    boolean anyMarked(String ownerId, String lookup);
}
