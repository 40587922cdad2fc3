package se.medborgarlofte.notification.application;

import java.util.Optional;
import se.medborgarlofte.notification.domain.ClaimedThing;
import se.medborgarlofte.notification.domain.MatterNow;

/** What letters are about, as the other services have last told it. */
public interface Matters {

    /** Empty when nothing has been told of it. */
    Optional<MatterNow> find(String subject);

    /** A thing in custody; empty when nothing has been told of it. */
    Optional<ClaimedThing> thing(String custodyId, String seizedItemId);

    /** Who recorded a seizure; empty when nothing has been told of it. */
    Optional<String> recorderOf(String seizureId);
}
