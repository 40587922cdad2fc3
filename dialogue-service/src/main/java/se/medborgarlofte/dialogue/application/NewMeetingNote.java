package se.medborgarlofte.dialogue.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.Category;
import se.medborgarlofte.dialogue.domain.MeetingKind;

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
        List<HeardConcern> concerns) {

    /** A concern that was heard at the meeting. */
    public record HeardConcern(Category category, String text) {}
}
