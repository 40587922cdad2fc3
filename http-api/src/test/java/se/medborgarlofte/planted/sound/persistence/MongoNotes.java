package se.medborgarlofte.planted.sound.persistence;

import java.util.List;
import se.medborgarlofte.planted.sound.application.WriteNote;
import se.medborgarlofte.planted.sound.domain.Note;

public record MongoNotes(List<Note> kept) implements WriteNote.Notes {

    @Override
    public void add(Note note) {
        kept.add(note);
    }
}
