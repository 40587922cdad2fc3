package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.dialogue.domain.DeclineReason;
import se.medborgarlofte.dialogue.domain.Receipt;
import se.medborgarlofte.dialogue.domain.ReceiptKind;

/** A receipt as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Ett kvitto: du sa – vi gjorde. A receipt: you said – we did.")
record ReceiptBody(
        @Schema(
                description = "Vad som hände: mottaget, med i lägesbilden, ledde till ett löfte, åtgärdat, avböjt, "
                        + "öppnat igen. What happened: received, in the picture, led to a pledge, acted on, declined, "
                        + "reopened.")
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
        Instant toldAt,

        @Schema(description = "Varför inget görs; bara när det har avböjts. Why nothing is done.") @Nullable
        DeclineReason reason,

        @Schema(description = "Vad som gjordes, eller varför inte, med ord. What was done, or why not, in words.")
        @Nullable
        String answer) {

    /** Without what was answered in words. */
    static List<ReceiptBody> allOf(Concern concern) {
        return concern.receipts().stream()
                .map(receipt -> of(receipt, concern.toldAt(receipt).orElse(null), null))
                .toList();
    }

    /** With what was answered in words, in the order of the receipts; an empty text stands for none. */
    static List<ReceiptBody> allOf(Concern concern, List<String> answers) {
        return IntStream.range(0, concern.receipts().size())
                .mapToObj(index -> of(
                        concern.receipts().get(index),
                        concern.toldAt(concern.receipts().get(index)).orElse(null),
                        answers.get(index).isEmpty() ? null : answers.get(index)))
                .toList();
    }

    private static ReceiptBody of(Receipt receipt, @Nullable Instant toldAt, @Nullable String answer) {
        return new ReceiptBody(
                receipt.kind(),
                receipt.pictureId(),
                receipt.pledgeId(),
                receipt.at(),
                toldAt,
                receipt.reason(),
                answer);
    }
}
