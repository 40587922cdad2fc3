package se.medborgarlofte.notification.application;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.notification.domain.Hold;

/** The holds that investigators have placed. Plain reference data; a lifted hold stays as a row. */
public interface Holds {

    /** Those in force on a matter, expired ones perhaps among them. */
    List<Hold> on(String causeSubject);

    Optional<PlacedHold> find(String id);

    /**
     * Stores a hold.
     *
     * @return false when the id is taken already by the same command
     */
    boolean place(PlacedHold hold, String bodyHash);

    /**
     * Ends a hold.
     *
     * @return false when it was not at that revision
     */
    boolean lift(PlacedHold hold);

    /** A municipality's holds, newest first. */
    Page<PlacedHold> in(String area, PageRequest request);
}
