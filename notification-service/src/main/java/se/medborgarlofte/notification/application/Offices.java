package se.medborgarlofte.notification.application;

import java.time.LocalDate;
import java.util.List;
import se.medborgarlofte.notification.domain.HeldOffice;
import se.medborgarlofte.notification.domain.Office;

/** Who holds which office, as they said with their token when they last registered. Plain reference data. */
public interface Offices {

    /** Replaces what was known of the person. */
    void keep(String personId, List<HeldOffice> held);

    /** Everyone who holds the office in the area on that day. */
    List<String> holders(Office office, String area, LocalDate day);
}
