package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.application.NewMeetingNote.HeardConcern;
import se.medborgarlofte.dialogue.domain.MeetingNote;
import se.medborgarlofte.dialogue.domain.NotedConcern;
import se.medborgarlofte.dialogue.domain.NotedPromise;
import se.medborgarlofte.dialogue.domain.NotedQuestion;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.http.text.PersonalDataCheck;

/** Takes in a note from a meeting, often written without a network and sent more than once. */
@Service
public class RecordMeeting {

    private final Access access;
    private final MeetingNotes notes;
    private final Visits visits;
    private final FreeTexts texts;
    private final Clock clock;

    RecordMeeting(Access access, MeetingNotes notes, Visits visits, FreeTexts texts, Clock clock) {
        this.access = access;
        this.notes = notes;
        this.visits = visits;
        this.texts = texts;
        this.clock = clock;
    }

    public Stored<MeetingNote> record(Caller caller, CommandKey key, NewMeetingNote note) {
        access.require(DialogueOperation.RECORD_MEETING, caller, Resource.in(note.municipalityCode()));
        refusePersonalData(note);
        refuseUnknownVisit(note);
        return Refusals.asProblems(() -> notes.create(key, MeetingNote.record(sealed(caller, key.id(), note))));
    }

    private static void refusePersonalData(NewMeetingNote note) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("/minutes", note.minutes());
        for (int i = 0; i < note.concerns().size(); i++) {
            texts.put("/concerns/" + i + "/text", note.concerns().get(i).text());
        }
        for (int i = 0; i < note.questions().size(); i++) {
            var asked = note.questions().get(i);
            texts.put("/questions/" + i + "/question", asked.question());
            texts.put("/questions/" + i + "/answer", Objects.requireNonNullElse(asked.answer(), ""));
        }
        for (int i = 0; i < note.promises().size(); i++) {
            texts.put("/promises/" + i + "/text", note.promises().get(i).text());
        }
        PersonalDataCheck.require(texts);
    }

    private void refuseUnknownVisit(NewMeetingNote note) {
        String visitId = note.visitId();
        if (visitId != null && !isVisitIn(note.municipalityCode(), visitId)) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/visitId", "unknown-visit");
        }
    }

    private boolean isVisitIn(String municipalityCode, String visitId) {
        return visits.contains(visitId)
                && visits.load(visitId).state().request().municipalityCode().equals(municipalityCode);
    }

    private MeetingNote sealed(Caller caller, String noteId, NewMeetingNote note) {
        return new MeetingNote(
                note.municipalityCode(),
                note.heldAt().truncatedTo(ChronoUnit.MILLIS),
                note.kind(),
                note.visitId(),
                note.attendance(),
                texts.seal(FreeText.MEETING_MINUTES, noteId, note.minutes()),
                caller.personId(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                concerns(noteId, note.concerns()),
                note.questions().stream().map(asked -> sealed(noteId, asked)).toList(),
                promises(noteId, note.promises()),
                note.advice());
    }

    private NotedQuestion sealed(String noteId, NewMeetingNote.AskedQuestion asked) {
        return new NotedQuestion(
                texts.seal(FreeText.MEETING_QUESTION, noteId, asked.question()),
                asked.answer() == null ? null : texts.seal(FreeText.MEETING_ANSWER, noteId, asked.answer()));
    }

    private List<NotedPromise> promises(String noteId, List<NewMeetingNote.MadePromise> made) {
        return IntStream.range(0, made.size())
                .mapToObj(index -> sealed(Ids.uuidV5(noteId + ":promise:" + index), made.get(index)))
                .toList();
    }

    private NotedPromise sealed(String promiseId, NewMeetingNote.MadePromise made) {
        return new NotedPromise(
                promiseId, texts.seal(FreeText.PROMISE_TEXT, promiseId, made.text()), made.owner(), made.dueOn());
    }

    private List<NotedConcern> concerns(String noteId, List<HeardConcern> heard) {
        return IntStream.range(0, heard.size())
                .mapToObj(index -> sealed(Ids.uuidV5(noteId + ":" + index), heard.get(index)))
                .toList();
    }

    private NotedConcern sealed(String concernId, HeardConcern heard) {
        return new NotedConcern(
                concernId, heard.category(), texts.seal(FreeText.CONCERN_TEXT, concernId, heard.text()));
    }
}
