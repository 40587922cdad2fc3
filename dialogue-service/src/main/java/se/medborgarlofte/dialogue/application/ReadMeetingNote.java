package se.medborgarlofte.dialogue.application;

import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.MeetingNote;
import se.medborgarlofte.dialogue.domain.NotedQuestion;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;

/** Shows a meeting note to whoever wrote it, and to police and municipality in the area. */
@Service
public class ReadMeetingNote {

    private final Access access;
    private final MeetingNotes notes;
    private final FreeTexts texts;

    ReadMeetingNote(Access access, MeetingNotes notes, FreeTexts texts) {
        this.access = access;
        this.notes = notes;
        this.texts = texts;
    }

    public OpenedNote read(Caller caller, String noteId) {
        Stored<MeetingNote> stored = notes.load(noteId);
        MeetingNote note = stored.state();
        access.require(
                DialogueOperation.READ_MEETING_NOTE,
                caller,
                Resource.in(note.municipalityCode()).ownedBy(note.recordedBy()));
        List<OpenedNote.Question> questions =
                note.questions().stream().map(it -> open(noteId, it)).toList();
        return new OpenedNote(stored, texts.open(FreeText.MEETING_MINUTES, noteId, note.minutes()), questions);
    }

    private OpenedNote.Question open(String noteId, NotedQuestion noted) {
        return new OpenedNote.Question(
                texts.open(FreeText.MEETING_QUESTION, noteId, noted.question()),
                noted.answer() == null ? null : texts.open(FreeText.MEETING_ANSWER, noteId, noted.answer()));
    }
}
