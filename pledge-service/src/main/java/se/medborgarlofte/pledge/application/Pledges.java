package se.medborgarlofte.pledge.application;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.domain.Pledge;

/** The pledges of an area. */
public interface Pledges {

    /** All of them, whatever their state, the one that lasts longest first. */
    Page<Stored<Pledge>> of(String municipalityCode, PageRequest request);

    /** The newest revisions of those that inhabitants may see, the latest effective date first. */
    Page<PledgeRevision> publicOf(String municipalityCode, PageRequest request);

    /** The newest revision of a pledge that inhabitants may see; empty when there is none of that id. */
    Optional<PledgeRevision> publicOne(String id);

    /** The pledges, in that order, at those revisions or later ones. */
    List<Stored<Pledge>> at(List<PledgeRevision> revisions);

    /** Every pledge of an area, whatever its state. */
    List<Stored<Pledge>> all(String municipalityCode);

    /** One page of the newest revisions of the public pledges of every area. */
    Page<PledgeRevision> publicOnes(PageRequest request);
}
