package se.medborgarlofte.property.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.domain.LookUp;
import se.medborgarlofte.property.domain.Review;

/** Lists of look-ups. */
public interface LookUpLists {

    /** A municipality's, the latest first. */
    Page<Stored<LookUp>> in(String municipalityCode, Review.@Nullable Standing review, PageRequest request);

    /** Those that a kit's owner was revealed in and may know of. */
    Page<Stored<LookUp>> disclosedTo(String ownerId, PageRequest request);

    /** Who has looked up the kit in another case. */
    List<String> whoLookedUp(String kitId, String otherThanCase);
}
