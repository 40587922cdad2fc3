package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.application.OpenedNote;
import se.medborgarlofte.dialogue.domain.Advice;
import se.medborgarlofte.dialogue.domain.MeetingKind;
import se.medborgarlofte.dialogue.domain.MeetingNote;
import se.medborgarlofte.dialogue.domain.NotedConcern;
import se.medborgarlofte.dialogue.domain.NotedPromise;

/** A meeting note as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En anteckning från ett möte. A note from a meeting.")
record MeetingNoteBody(
        @Schema(description = "Anteckningens identitet. The note's identifier.")
        String id,

        @Schema(description = "Kommunkod. Municipality code.")
        String municipalityCode,

        @Schema(description = "När mötet hölls. When the meeting was held.")
        Instant heldAt,

        @Schema(description = "Vardagligt eller anordnat. Everyday or arranged.")
        MeetingKind kind,

        @Schema(description = "Besöket där mötet hölls, om något. The visit at which it took place, if any.") @Nullable
        String visitId,

        @Schema(description = "Antal invånare som deltog. Number of inhabitants who took part.")
        int attendance,

        @Schema(description = "Vad som sades. What was said.")
        String minutes,

        @Schema(description = "Vem som skrev den. Who wrote it.")
        String recordedBy,

        @Schema(description = "När den kom in. When it came in.")
        Instant recordedAt,

        @Schema(description = "Bekymren, vart och ett med egna kvitton. The concerns, each with receipts of its own.")
        List<String> concernIds,

        @Schema(description = "Frågor och svar. Questions and answers.")
        List<MeetingNoteToRecord.QuestionBody> questions,

        @Schema(description = "Löftena, vart och ett sitt eget. The promises, each one of its own.")
        List<String> promiseIds,

        @Schema(description = "Råd och material som delades ut. Advice and material handed out.")
        List<Advice> advice) {

    static MeetingNoteBody of(OpenedNote opened) {
        MeetingNote note = opened.stored().state();
        return new MeetingNoteBody(
                opened.stored().id(),
                note.municipalityCode(),
                note.heldAt(),
                note.kind(),
                note.visitId(),
                note.attendance(),
                opened.minutes(),
                note.recordedBy(),
                note.recordedAt(),
                note.concerns().stream().map(NotedConcern::concernId).toList(),
                opened.questions().stream()
                        .map(it -> new MeetingNoteToRecord.QuestionBody(it.question(), it.answer()))
                        .toList(),
                note.promises().stream().map(NotedPromise::promiseId).toList(),
                note.advice());
    }
}
