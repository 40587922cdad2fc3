package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.application.Opened;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.Promise;
import se.medborgarlofte.dialogue.domain.PromiseState;

/** A promise made at a meeting. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Något som lovades på ett möte. Something promised at a meeting.")
record PromiseBody(
        @Schema(description = "Identitet. Identifier.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b13")
        String id,

        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        String municipalityCode,

        @Schema(description = "Anteckningen. The note.", example = "5b8d1c0a-4e2f-5a6b-9c7d-1e2f3a4b5c6d")
        String meetingNoteId,

        @Schema(description = "Vad som lovades. What was promised.", example = "Vi ser över belysningen vid skolan.")
        String text,

        @Schema(description = "Myndigheten som lovade. The authority that promised.")
        Party owner,

        @Schema(description = "Senast. At the latest.", example = "2026-12-15")
        LocalDate dueOn,

        @Schema(description = "Om det har hållits. Whether it was kept.")
        PromiseState state,

        @Schema(description = "När det hölls. When it was kept.") @Nullable
        Instant keptAt) {

    static PromiseBody of(Opened<Promise> opened) {
        Promise it = opened.stored().state();
        return new PromiseBody(
                opened.stored().id(),
                it.municipalityCode(),
                it.meetingNoteId(),
                opened.text(),
                it.owner(),
                it.dueOn(),
                it.state(),
                it.keptAt());
    }
}
