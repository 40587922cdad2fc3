package se.medborgarlofte.dialogue.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.Category;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.dialogue.domain.ConcernEvent;
import se.medborgarlofte.dialogue.domain.ConcernState;
import se.medborgarlofte.dialogue.domain.DeclineReason;
import se.medborgarlofte.dialogue.domain.Origin;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.Receipt;
import se.medborgarlofte.dialogue.domain.ReceiptKind;

/** A concern's facts as every one of its events tells them; what was said is not among them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConcernFacts(
        String concernId,
        String municipalityCode,
        Category category,
        String raisedBy,
        Origin origin,
        @Nullable String meetingNoteId,
        Instant raisedAt,
        ConcernState state,
        Party responsible,
        @Nullable String duplicateOf,
        List<ReceiptFacts> receipts,
        @Nullable ReceiptFacts receipt,
        @Nullable Integer alarm,
        @Nullable Instant silentSince,
        @Nullable List<String> escalatedTo) {

    /** One receipt. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReceiptFacts(
            ReceiptKind kind,
            @Nullable String pictureId,
            @Nullable String pledgeId,
            Instant at,
            @Nullable DeclineReason reason) {

        static ReceiptFacts of(Receipt receipt) {
            return new ReceiptFacts(
                    receipt.kind(), receipt.pictureId(), receipt.pledgeId(), receipt.at(), receipt.reason());
        }
    }

    static ConcernFacts of(String concernId, Concern concern) {
        return new ConcernFacts(
                concernId,
                concern.raised().municipalityCode(),
                concern.raised().category(),
                concern.raised().raisedBy(),
                concern.raised().origin(),
                concern.raised().meetingNoteId(),
                concern.raised().raisedAt(),
                concern.state(),
                concern.responsible(),
                concern.duplicateOf(),
                concern.receipts().stream().map(ReceiptFacts::of).toList(),
                null,
                null,
                null,
                null);
    }

    /** The same facts, told because of that receipt. */
    ConcernFacts because(Receipt newReceipt) {
        return new ConcernFacts(
                concernId,
                municipalityCode,
                category,
                raisedBy,
                origin,
                meetingNoteId,
                raisedAt,
                state,
                responsible,
                duplicateOf,
                receipts,
                ReceiptFacts.of(newReceipt),
                null,
                null,
                null);
    }

    /** The same facts, told because nothing has come of it. */
    ConcernFacts because(ConcernEvent.ConcernSilent silence, List<String> told) {
        return new ConcernFacts(
                concernId,
                municipalityCode,
                category,
                raisedBy,
                origin,
                meetingNoteId,
                raisedAt,
                state,
                responsible,
                duplicateOf,
                receipts,
                null,
                silence.alarm(),
                silence.since(),
                told);
    }
}
