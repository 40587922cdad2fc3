package se.medborgarlofte.dialogue.application;

import se.medborgarlofte.dialogue.domain.MeetingEvent;
import se.medborgarlofte.dialogue.domain.MeetingNote;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.Stored;

/** All meeting notes. */
public interface MeetingNotes {

    /** The note with the id; an unknown id is refused. */
    Stored<MeetingNote> load(String noteId);

    /** Creates a note, or answers the one that the same command created before. */
    Stored<MeetingNote> create(CommandKey key, Decision<MeetingNote, MeetingEvent> decision);
}
