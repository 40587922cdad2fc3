package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.Category;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.dialogue.domain.ConcernState;
import se.medborgarlofte.dialogue.domain.Origin;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.RaisedConcern;
import se.medborgarlofte.eventing.store.Stored;

/** A concern in a list: without its text, and without who raised it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Ett bekymmer i en lista, utan text och avsändare. A concern in a list, without text and sender.")
record ConcernSummary(
        @Schema(description = "Bekymrets identitet. The concern's identifier.")
        String id,

        @Schema(description = "Kommunkod. Municipality code.")
        String municipalityCode,

        @Schema(description = "Vad det handlar om. What it is about.")
        Category category,

        @Schema(description = "DeSO- eller RegSO-kod, om någon angavs. DeSO or RegSO code, if one was given.") @Nullable
        String districtCode,

        @Schema(description = "Hur det kom in. How it came in.")
        Origin origin,

        @Schema(description = "Mötesanteckningen det kom med, om någon. The meeting note it came with, if any.")
        @Nullable
        String meetingNoteId,

        @Schema(description = "När det lämnades. When it was raised.")
        Instant raisedAt,

        @Schema(description = "Hur långt det har kommit. How far it has come.")
        ConcernState state,

        @Schema(description = "Alla kvitton, det senaste sist. Every receipt, the newest last.")
        List<ReceiptBody> receipts,

        @Schema(description = "Den myndighet som ska se till det. The authority that is to see to it.")
        Party responsible,

        @Schema(description = "Bekymret som säger detsamma, om något. The concern that says the same, if any.")
        @Nullable
        String duplicateOf) {

    static ConcernSummary of(Stored<Concern> stored) {
        return of(stored, ReceiptBody.allOf(stored.state()));
    }

    static ConcernSummary of(Stored<Concern> stored, List<ReceiptBody> receipts) {
        RaisedConcern raised = stored.state().raised();
        return new ConcernSummary(
                stored.id(),
                raised.municipalityCode(),
                raised.category(),
                raised.districtCode(),
                raised.origin(),
                raised.meetingNoteId(),
                raised.raisedAt(),
                stored.state().state(),
                receipts,
                stored.state().responsible(),
                stored.state().duplicateOf());
    }
}
