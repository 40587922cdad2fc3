package se.medborgarlofte.dialogue.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.MeetingEvent.MeetingRecorded;
import se.medborgarlofte.eventing.store.Decision;

/**
 * What an officer or coordinator wrote down from a dialogue meeting, often without a network.
 *
 * @param visitId the visit at which the meeting took place; null when there was none
 * @param attendance how many inhabitants took part
 */
public record MeetingNote(
        String municipalityCode,
        Instant heldAt,
        MeetingKind kind,
        @Nullable String visitId,
        int attendance,
        SealedText minutes,
        String recordedBy,
        Instant recordedAt,
        List<NotedConcern> concerns,
        List<NotedQuestion> questions,
        List<NotedPromise> promises,
        List<Advice> advice) {

    public MeetingNote {
        concerns = List.copyOf(concerns);
        questions = questions == null ? List.of() : List.copyOf(questions);
        promises = promises == null ? List.of() : List.copyOf(promises);
        advice = advice == null ? List.of() : List.copyOf(advice);
    }

    /** Takes in a note of a meeting that has been held. */
    public static Decision<MeetingNote, MeetingEvent> record(MeetingNote note) {
        Refusal.NOT_HELD_YET.when(note.heldAt().isAfter(note.recordedAt()));
        Refusal.PROMISED_FOR_THE_PAST.when(
                note.promises().stream().anyMatch(promise -> promise.dueOn().isBefore(Sweden.dayOf(note.heldAt()))));
        return Decision.of(note, new MeetingRecorded());
    }

    /** One of the note's concerns as a concern of its own, raised when the meeting was held. */
    public RaisedConcern asRaised(String noteId, NotedConcern noted) {
        return new RaisedConcern(
                municipalityCode, noted.category(), null, noted.text(), recordedBy, Origin.MEETING, noteId, heldAt);
    }
}
