package se.medborgarlofte.dialogue.application;

import java.time.Instant;
import se.medborgarlofte.dialogue.domain.OpenDialogue;
import se.medborgarlofte.dialogue.domain.OpenDialogueEvent;
import se.medborgarlofte.eventing.store.Stored;

/** All citizen dialogues. */
public interface OpenDialogues extends Keeping<OpenDialogue, OpenDialogueEvent> {

    /** Those of a municipality that have not ended by then, the next first. */
    Found<Stored<OpenDialogue>> comingUp(String municipalityCode, Instant now, Range range);
}
