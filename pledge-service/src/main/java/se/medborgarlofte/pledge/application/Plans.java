package se.medborgarlofte.pledge.application;

import java.util.Optional;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.domain.ActionPlan;

/** The action plans of an area. */
public interface Plans {

    /** One page of them, the latest first. */
    Page<Stored<ActionPlan>> of(String municipalityCode, PageRequest request);

    /** The plan that was decided last, if there is one. */
    Optional<Stored<ActionPlan>> latestDecided(String municipalityCode);
}
