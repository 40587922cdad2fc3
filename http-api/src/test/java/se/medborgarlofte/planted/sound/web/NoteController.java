package se.medborgarlofte.planted.sound.web;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.RequestBody;
import se.medborgarlofte.planted.sound.application.WriteNote;

public record NoteController(WriteNote writeNote) {

    public record Body(String text) {}

    public void write(@Valid @RequestBody Body body) {
        writeNote.write(body.text());
    }
}
