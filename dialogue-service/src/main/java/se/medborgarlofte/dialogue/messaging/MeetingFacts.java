package se.medborgarlofte.dialogue.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.Advice;
import se.medborgarlofte.dialogue.domain.MeetingKind;
import se.medborgarlofte.dialogue.domain.MeetingNote;
import se.medborgarlofte.dialogue.domain.NotedConcern;
import se.medborgarlofte.dialogue.domain.NotedPromise;

/** A meeting note's facts as every one of its events tells them; the minutes are not among them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingFacts(
        String meetingNoteId,
        String municipalityCode,
        Instant heldAt,
        MeetingKind kind,
        @Nullable String visitId,
        int attendance,
        String recordedBy,
        List<String> concernIds,
        List<String> promiseIds,
        List<Advice> advice) {

    static MeetingFacts of(String noteId, MeetingNote note) {
        return new MeetingFacts(
                noteId,
                note.municipalityCode(),
                note.heldAt(),
                note.kind(),
                note.visitId(),
                note.attendance(),
                note.recordedBy(),
                note.concerns().stream().map(NotedConcern::concernId).toList(),
                note.promises().stream().map(NotedPromise::promiseId).toList(),
                note.advice());
    }
}
