package se.medborgarlofte.dialogue.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.dialogue.domain.MeetingNote;

/**
 * Makes each concern of a meeting note a concern of its own. Works from the stored note and with ids derived from it:
 * doing it again changes nothing, and a crash half-way is mended by doing it again.
 */
@Service
public class RaiseNotedConcerns {

    private final MeetingNotes notes;
    private final Concerns concerns;

    RaiseNotedConcerns(MeetingNotes notes, Concerns concerns) {
        this.notes = notes;
        this.concerns = concerns;
    }

    public void raise(String noteId) {
        MeetingNote note = notes.load(noteId).state();
        note.concerns()
                .forEach(noted -> concerns.createOnce(noted.concernId(), Concern.raise(note.asRaised(noteId, noted))));
    }
}
