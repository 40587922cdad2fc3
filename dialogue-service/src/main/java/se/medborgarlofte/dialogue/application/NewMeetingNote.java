package se.medborgarlofte.dialogue.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.Advice;
import se.medborgarlofte.dialogue.domain.Category;
import se.medborgarlofte.dialogue.domain.MeetingKind;
import se.medborgarlofte.dialogue.domain.Party;

/**
 * A meeting note as somebody wrote it.
 *
 * @param visitId the visit at which the meeting took place; null when there was none
 */
public record NewMeetingNote(
        String municipalityCode,
        Instant heldAt,
        MeetingKind kind,
        @Nullable String visitId,
        int attendance,
        String minutes,
        List<HeardConcern> concerns,
        List<AskedQuestion> questions,
        List<MadePromise> promises,
        List<Advice> advice) {

    /** A question, and its answer if there was one. */
    public record AskedQuestion(String question, @Nullable String answer) {}

    /** Something that an authority promised. */
    public record MadePromise(String text, Party owner, LocalDate dueOn) {}

    /** A concern that was heard at the meeting. */
    public record HeardConcern(Category category, String text) {}
}
