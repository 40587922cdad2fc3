package se.medborgarlofte.property.application;

import java.time.LocalDate;
import java.util.List;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.domain.Surroundings;
import se.medborgarlofte.property.domain.TheftReport;

/** Lists of theft reports, newest first. */
public interface TheftReportLists {

    Page<Stored<TheftReport>> ownedBy(String ownerId, PageRequest request);

    Page<Stored<TheftReport>> in(String municipalityCode, PageRequest request);

    /** Those whose theft was over on a day or later. */
    List<Stored<TheftReport>> since(String municipalityCode, LocalDate day);

    /** Those of them whose place lies in the box around the surroundings; reports without a place are left out. */
    List<Stored<TheftReport>> since(String municipalityCode, LocalDate day, Surroundings near);

    /** Whether the owner has reported a thing with a marking code of this hash. */
    boolean anyMarked(String ownerId, String lookup);
}
