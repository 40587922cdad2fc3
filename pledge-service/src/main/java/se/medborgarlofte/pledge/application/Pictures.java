package se.medborgarlofte.pledge.application;

import java.util.Optional;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.domain.SituationPicture;

/** The situation pictures of an area. */
public interface Pictures {

    /** Every version, the latest period and the highest version first. */
    Page<Stored<SituationPicture>> of(String municipalityCode, PageRequest request);

    /** The approved version of an area whose period ends last; of those the highest. */
    Optional<Stored<SituationPicture>> newestApproved(String municipalityCode);

    /** The newest approved version that has followed a version, if there is one. */
    Optional<Stored<SituationPicture>> newestAfter(String pictureId);
}
