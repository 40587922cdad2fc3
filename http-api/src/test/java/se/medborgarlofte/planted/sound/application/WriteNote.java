package se.medborgarlofte.planted.sound.application;

import java.time.Clock;
import se.medborgarlofte.planted.sound.domain.Note;

public record WriteNote(Notes notes, Clock clock) {

    public interface Notes {
        void add(Note note);
    }

    public void write(String text) {
        notes.add(new Note(text, clock.instant()));
    }
}
