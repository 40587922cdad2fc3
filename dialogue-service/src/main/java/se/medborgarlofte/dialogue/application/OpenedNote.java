package se.medborgarlofte.dialogue.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.MeetingNote;
import se.medborgarlofte.eventing.store.Stored;

/**
 * A meeting note together with its free texts, for a reader who may see them.
 *
 * @param minutes what was said, in plain
 */
public record OpenedNote(Stored<MeetingNote> stored, String minutes, List<Question> questions) {

    /** A question in plain, and its answer if there was one. */
    public record Question(String question, @Nullable String answer) {}
}
