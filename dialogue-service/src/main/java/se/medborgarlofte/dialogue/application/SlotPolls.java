package se.medborgarlofte.dialogue.application;

import java.util.Optional;
import se.medborgarlofte.dialogue.domain.SlotPoll;
import se.medborgarlofte.dialogue.domain.SlotPollEvent;
import se.medborgarlofte.eventing.store.Stored;

/** All polls on times. */
public interface SlotPolls extends Keeping<SlotPoll, SlotPollEvent> {

    /** The poll about a visit that was opened last; empty when there is none. */
    Optional<Stored<SlotPoll>> newestOf(String visitId);
}
