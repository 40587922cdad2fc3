package se.medborgarlofte.pledge.application;

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
}
