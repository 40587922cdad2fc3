package se.medborgarlofte.notification.application;

import java.util.Optional;
import se.medborgarlofte.notification.domain.VisitNow;

/** Visits as the dialogue has last told them. */
public interface Visits {

    /** Empty when nothing has been told of it. */
    Optional<VisitNow> find(String visitId);
}
