package se.medborgarlofte.property.application;

import java.util.List;
import se.medborgarlofte.property.domain.ExactKey;
import se.medborgarlofte.property.domain.Pair.OwnedThing;
import se.medborgarlofte.property.domain.Pair.SeizedThing;

/**
 * Where owned and seized things with the same identifier meet. Each side leaves its mark and sees the other's in one
 * step, so that of two that come at the same time, from whichever instances, at least one sees the other.
 */
public interface IdentifierMeetings {

    /** Remembers an owner's thing and answers with the seized ones that bear the same. */
    List<SeizedThing> meet(ExactKey key, OwnedThing owned);

    /** Remembers a seized thing and answers with the owners' ones that bear the same. */
    List<OwnedThing> meet(ExactKey key, SeizedThing seized);

    /** An owner's thing is no longer looked for: seized ones that come later do not meet it. */
    void forget(ExactKey key, OwnedThing owned);
}
