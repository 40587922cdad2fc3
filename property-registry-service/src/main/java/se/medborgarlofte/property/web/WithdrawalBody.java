package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import se.medborgarlofte.property.domain.Withdrawal;

/** Why a stolen thing is no longer looked for. */
@Schema(description = "En sak som inte längre eftersöks. A thing that is no longer looked for.")
record WithdrawalBody(
        @Schema(description = "Saken. The thing.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b11")
        String itemId,

        @Schema(description = "Skäl. Reason.", example = "FOUND_AGAIN")
        Withdrawal.Reason reason,

        @Schema(description = "När. When.", example = "2026-11-19T08:00:00Z")
        Instant at) {

    static WithdrawalBody of(Withdrawal withdrawal) {
        return new WithdrawalBody(withdrawal.itemId(), withdrawal.reason(), withdrawal.at());
    }
}
