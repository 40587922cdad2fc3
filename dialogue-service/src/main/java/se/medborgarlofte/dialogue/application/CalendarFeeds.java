package se.medborgarlofte.dialogue.application;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.dialogue.domain.CalendarFeed;
import se.medborgarlofte.dialogue.domain.SealedText;
import se.medborgarlofte.eventing.store.Stored;

/** All calendar feeds. */
public interface CalendarFeeds extends Keeping<CalendarFeed, Void> {

    Optional<Stored<CalendarFeed>> withToken(SealedText tokenHash);

    /** Those of a person that work. */
    List<Stored<CalendarFeed>> of(String personId);
}
