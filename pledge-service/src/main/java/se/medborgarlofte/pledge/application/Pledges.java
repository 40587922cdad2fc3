package se.medborgarlofte.pledge.application;

import java.util.List;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.domain.Pledge;

/** The pledges of an area. */
public interface Pledges {

    /** All of them, whatever their state, the one that lasts longest first. */
    Page<Stored<Pledge>> of(String municipalityCode, PageRequest request);

    /** Those that inhabitants may see, the latest effective date first. */
    Page<Stored<Pledge>> publicOf(String municipalityCode, PageRequest request);

    /** Every pledge of an area, whatever its state. */
    List<Stored<Pledge>> all(String municipalityCode);

    /** One page of the public pledges of every area. */
    Page<Stored<Pledge>> publicOnes(PageRequest request);
}
