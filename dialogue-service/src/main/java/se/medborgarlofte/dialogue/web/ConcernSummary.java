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
import se.medborgarlofte.dialogue.domain.RaisedConcern;
import se.medborgarlofte.eventing.store.Stored;

/** A concern in a list: without its text, and without who raised it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Ett bekymmer i en lista, utan text och avsändare. A concern in a list, without text and sender.")
record ConcernSummary(
        String id,
        String municipalityCode,
        Category category,
        @Nullable String districtCode,
        Origin origin,
        @Nullable String meetingNoteId,
        Instant raisedAt,
        ConcernState state,
        List<ReceiptBody> receipts) {

    static ConcernSummary of(Stored<Concern> stored) {
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
                ReceiptBody.allOf(stored.state()));
    }
}
