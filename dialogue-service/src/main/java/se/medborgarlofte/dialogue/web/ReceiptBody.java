package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.dialogue.domain.Receipt;
import se.medborgarlofte.dialogue.domain.ReceiptKind;

/** A receipt as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Ett kvitto: du sa – vi gjorde. A receipt: you said – we did.")
record ReceiptBody(
        @Schema(
                description = "Vad som hände: mottaget, med i lägesbilden, ledde till ett löfte. "
                        + "What happened: received, in the picture, led to a pledge.")
        ReceiptKind kind,

        @Schema(description = "Lägesbilden, om det finns en. The situation picture, if any.") @Nullable
        String pictureId,

        @Schema(description = "Löftet, om det finns ett. The pledge, if any.") @Nullable
        String pledgeId,

        @Schema(description = "När det hände. When it happened.")
        Instant at,

        @Schema(
                description = "När ett brev om det lämnades till din e-post; saknas tills dess. "
                        + "When a message about it was handed over to your e-mail; absent until then.")
        @Nullable
        Instant toldAt) {

    static List<ReceiptBody> allOf(Concern concern) {
        return concern.receipts().stream()
                .map(receipt -> of(receipt, concern.toldAt(receipt).orElse(null)))
                .toList();
    }

    private static ReceiptBody of(Receipt receipt, @Nullable Instant toldAt) {
        return new ReceiptBody(receipt.kind(), receipt.pictureId(), receipt.pledgeId(), receipt.at(), toldAt);
    }
}
