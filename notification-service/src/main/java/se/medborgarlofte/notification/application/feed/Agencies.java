package se.medborgarlofte.notification.application.feed;

import java.util.Optional;
import se.medborgarlofte.notification.domain.feed.Agency;

/** The agencies that may learn something. Plain reference data. */
public interface Agencies {

    Optional<Agency> find(String id);

    /**
     * Stores an agency.
     *
     * @return false when it was not at the revision before
     */
    boolean save(Agency agency);
}
