package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.application.DecideSummaryDraft;
import se.medborgarlofte.dialogue.application.Opened;
import se.medborgarlofte.dialogue.domain.DraftState;
import se.medborgarlofte.dialogue.domain.SummaryDraft;
import se.medborgarlofte.eventing.store.Stored;

/** A proposed "you said – we did" as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Ett förslag till ni sa – vi gjorde. A proposed you said – we did.")
record SummaryDraftBody(
        @Schema(description = "Identitet. Identifier.", example = "0197f3c2-7f1e-5c3a-9b1d-2f6c5a6e7b18")
        String id,

        @Schema(description = "Föreningen. The association.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b12")
        String associationId,

        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        String municipalityCode,

        @Schema(
                description = "Löftet som har avslutats. The pledge that was concluded.",
                example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02")
        String pledgeId,

        @Schema(description = "När det skrevs. When it was written.")
        Instant draftedAt,

        @Schema(description = "Om det väntar, är skickat eller lagt åt sidan. Whether it waits, is sent or put aside.")
        DraftState state,

        @Schema(
                description = "Texten som den blev när den skickades. The text as it became when it was sent.",
                example = "0197f3c2-7f1e-5c3a-9b1d-2f6c5a6e7b15")
        @Nullable
        String summaryId,

        @Schema(
                description = "Texten; inte i listor. The text; not in lists.",
                example = "Ni sa – vi gjorde\n\nNi sa:\n– bostadsinbrott: 2")
        @Nullable
        String text) {

    static SummaryDraftBody of(Opened<SummaryDraft> opened) {
        return of(opened.stored(), opened.text());
    }

    static SummaryDraftBody withoutText(Stored<SummaryDraft> stored) {
        return of(stored, null);
    }

    private static SummaryDraftBody of(Stored<SummaryDraft> stored, @Nullable String text) {
        SummaryDraft it = stored.state();
        return new SummaryDraftBody(
                stored.id(),
                it.associationId(),
                it.municipalityCode(),
                it.pledgeId(),
                it.draftedAt(),
                it.state(),
                it.state() == DraftState.SENT ? DecideSummaryDraft.summaryOf(stored.id()) : null,
                text);
    }
}
