package se.medborgarlofte.pledge.application;

import java.time.LocalDate;
import java.util.Optional;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.domain.CooperationAgreement;

/** The cooperation agreements of an area. */
public interface Agreements {

    /** One page of them, the one that lasts longest first. */
    Page<Stored<CooperationAgreement>> of(String municipalityCode, PageRequest request);

    /** The signed one that holds on a day, if there is one; of several the one that lasts longest. */
    Optional<Stored<CooperationAgreement>> inForce(String municipalityCode, LocalDate on);
}
