package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.application.Opened;
import se.medborgarlofte.dialogue.domain.MeetingKind;
import se.medborgarlofte.dialogue.domain.MeetingNote;
import se.medborgarlofte.dialogue.domain.NotedConcern;

/** A meeting note as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En anteckning från ett möte. A note from a meeting.")
record MeetingNoteBody(
        String id,
        String municipalityCode,
        Instant heldAt,
        MeetingKind kind,
        @Nullable String visitId,
        int attendance,
        String minutes,
        String recordedBy,
        Instant recordedAt,

        @Schema(description = "Bekymren, vart och ett med egna kvitton. The concerns, each with receipts of its own.")
        List<String> concernIds) {

    static MeetingNoteBody of(Opened<MeetingNote> opened) {
        MeetingNote note = opened.stored().state();
        return new MeetingNoteBody(
                opened.stored().id(),
                note.municipalityCode(),
                note.heldAt(),
                note.kind(),
                note.visitId(),
                note.attendance(),
                opened.text(),
                note.recordedBy(),
                note.recordedAt(),
                note.concerns().stream().map(NotedConcern::concernId).toList());
    }
}
