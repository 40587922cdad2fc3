package se.medborgarlofte.property.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.ItemCategory;

/** Where custodies are found by what is in them, and what the public is shown. */
public interface CustodyLists {

    /** A municipality's, the latest seized first. */
    Page<Stored<Custody>> in(String municipalityCode, PageRequest request);

    /** The custody that holds a claim. */
    Optional<String> ofClaim(String claimId);

    /** The custody that holds a thing that is shown. */
    Optional<String> ofShownThing(String seizedItemId);

    /** A person's claims: the custodies that hold them. */
    List<Stored<Custody>> withClaimsOf(String claimantId);

    /** What the public is shown, the latest first. */
    Page<ShownThing> shown(String municipalityCode, @Nullable ItemCategory category, PageRequest request);

    /** Shows exactly these things of a custody from now on. */
    void show(String seizureId, List<ShownThing> things);

    /**
     * A thing as the public sees it.
     *
     * @param foundInMonth coarse on purpose
     * @param claimBefore the last day of a public notice; absent while there is none
     */
    record ShownThing(
            String seizedItemId,
            String municipalityCode,
            ItemCategory category,
            @Nullable String words,
            String foundInMonth,
            @Nullable LocalDate claimBefore,
            Instant shownAt) {}
}
