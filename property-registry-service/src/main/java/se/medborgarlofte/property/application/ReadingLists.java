package se.medborgarlofte.property.application;

import java.util.List;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.domain.MarkReading;

/** Lists of readings. */
public interface ReadingLists {

    /** A municipality's, the latest detected first. */
    Page<Stored<MarkReading>> in(String municipalityCode, PageRequest request);

    /** Those that a kit's code was read in. */
    List<String> ofKit(String kitId);
}
